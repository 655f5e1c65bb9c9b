import { element, setText } from "../../dom/element.ts";
import { saveFile } from "../../file/save-file.ts";

/** The exports: a link, files and print. */
export function exportSection(sources: { link(): string; sheet(): string; json(): string }) {
  const link = element("input", {
    type: "text",
    id: "cost-link",
    readonly: true,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "cost-link-hint",
  });
  const status = element("p", { role: "status" });
  const button = (text: "cost.copy" | "cost.csv" | "cost.json" | "cost.print", done: () => void) => {
    const made = element("button", { type: "button", class: "quiet", text });
    made.addEventListener("click", done);
    return made;
  };
  const file = (content: string, type: string, name: string) =>
    saveFile(new Blob([content], { type: `${type};charset=utf-8` }), name);
  const copy = async () => {
    link.value = sources.link();
    try {
      await navigator.clipboard.writeText(link.value);
      setText(status, "cost.copied");
    } catch {
      // The clipboard may be unavailable, so the link is selected for manual copying.
      link.focus();
      link.select();
      setText(status, "cost.copy-yourself");
    }
  };
  return {
    element: element(
      "section",
      { class: "export", "aria-labelledby": "cost-take" },
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
        button("cost.csv", () => file(sources.sheet(), "text/csv", "cost.csv")),
        button("cost.json", () => file(sources.json(), "application/json", "cost.json")),
        button("cost.print", () => print()),
      ),
      status,
    ),
    /** Updates the link after a change of the form. */
    refresh() {
      link.value = sources.link();
      status.replaceChildren();
      delete status.dataset["text"];
    },
  };
}
