import { element } from "../../dom/element.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { requestForm } from "./request-form.ts";

const HASH = "fd001";

const addressOf = (place: string): string => (place === "" ? `#${HASH}` : `#${HASH}/${place}`);

/** FD 001 as a view: the URL contains the open page, never an answer. */
export function fd001(): View {
  const call = element("span", { text: "guide.dk.phone" });
  // The same position on every page of the form (WCAG 3.2.6).
  const help = element("p", { class: "help" }, element("strong", { text: "guidance.phone" }), ": ", call);
  const made = view(HASH, "form.title");
  const form = requestForm({
    heading: made.heading,
    level: 1,
    rename: made.rename,
    navigation: {
      addressOf,
      go(place, then) {
        // Runs after the page has opened, which moves the focus to the heading.
        if (then) addEventListener("hashchange", then, { once: true });
        location.hash = addressOf(place);
      },
    },
  });
  made.element.append(form.element, help);
  onLanguageChange(form.translate);
  return { ...made, onOpen: form.open };
}
