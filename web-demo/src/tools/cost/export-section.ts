import { element, write } from "../../dom/element.ts";
import { save } from "../../file/save-file.ts";

/** What can be taken along: a link, files, paper. */
export function takeAlong(wanted: { link(): string; sheet(): string; json(): string }) {
  const link = element("input", {
    type: "text",
    id: "cost-link",
    readonly: true,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "cost-link-hint",
  });
  const said = element("p", { role: "status" });
  const button = (text: "cost.copy" | "cost.csv" | "cost.json" | "cost.print", done: () => void) => {
    const made = element("button", { type: "button", class: "quiet", text });
    made.addEventListener("click", done);
    return made;
  };
  const file = (content: string, type: string, name: string) =>
    save(new Blob([content], { type: `${type};charset=utf-8` }), name);
  const copy = async () => {
    link.value = wanted.link();
    try {
      await navigator.clipboard.writeText(link.value);
      write(said, "cost.copied");
    } catch {
      // Some browsers, and pages opened as files, may not: then the person does.
      link.focus();
      link.select();
      write(said, "cost.copy-yourself");
    }
  };
  return {
    element: element(
      "section",
      { class: "take-along", "aria-labelledby": "cost-take" },
      element("h2", { id: "cost-take", text: "cost.take" }),
      element(
        "div",
        { class: "field" },
        element("label", { for: link.id, text: "cost.link" }),
        element("div", { id: "cost-link-hint", class: "hint", text: "cost.link.hint" }),
        link,
      ),
      element(
        "div",
        { class: "buttons" },
        button("cost.copy", () => void copy()),
        button("cost.csv", () => file(wanted.sheet(), "text/csv", "cost.csv")),
        button("cost.json", () => file(wanted.json(), "application/json", "cost.json")),
        button("cost.print", () => print()),
      ),
      said,
    ),
    /** The form is another one: so is the link. */
    refresh() {
      link.value = wanted.link();
      said.replaceChildren();
      delete said.dataset["text"];
    },
  };
}
