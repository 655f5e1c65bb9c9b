import { element } from "../../dom/element.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { requestForm } from "./request-form.ts";

const HASH = "fd001";

const addressOf = (place: string): string => (place === "" ? `#${HASH}` : `#${HASH}/${place}`);

/** FD 001 on the page: the address says which page of it is open, and never what was answered. */
export function fd001(): View {
  const call = element("span", { text: "guide.dk.phone" });
  // At the same place on every page of the form.
  const help = element("p", { class: "help" }, element("strong", { text: "guidance.phone" }), ": ", call);
  const made = view(HASH, "form.title");
  const form = requestForm({
    heading: made.heading,
    level: 1,
    rename: made.rename,
    navigation: {
      addressOf,
      go(place, then) {
        // After the page has opened, which puts the focus on its heading.
        if (then) addEventListener("hashchange", then, { once: true });
        location.hash = addressOf(place);
      },
    },
  });
  made.element.append(form.element, help);
  onLanguageChange(form.translate);
  return { ...made, onOpen: form.open };
}
