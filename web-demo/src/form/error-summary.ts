import type { Finding } from "@postregler/wasm";
import { element, setText } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";
import type { PageText } from "../language/texts.ts";
import { ERRORS_CHANGED } from "../page/title.ts";
import { CONVENTIONS_CHANGED, conventions } from "./error-conventions.ts";
import { type Field, labelOf, prefixedId } from "./field.ts";

export interface ErrorSummary {
  readonly shown: boolean;
  show(errors: readonly Finding[]): void;
  /** Shows a problem that is not an answer's error. */
  showProblem(text: PageText): void;
  hide(): void;
  focus(): void;
}

interface ErrorSummaryOptions {
  id: string;
  heading: HTMLElement;
  submit: HTMLElement;
  /** The level of the summary's heading; 2 by default. */
  level?: number;
  fields: readonly SummaryTarget[];
  /** Opens a field on another page; omitted if all fields are on this page. */
  follow?(path: string): void;
}

/** What a line of the summary may lead to. */
type SummaryTarget = Pick<Field, "path" | "element" | "control"> & Partial<Pick<Field, "name" | "label">>;

/** Position, heading and announcement follow the current conventions. */
export function errorSummary(surroundings: ErrorSummaryOptions): ErrorSummary {
  const { id, heading, submit, level = 2 } = surroundings;
  const title = element(`h${Math.min(6, level)}` as "h2", { id: prefixedId(`${id}-summary-heading`) });
  const list = element("ul");
  const problem = element("p");
  const body = element("div", {}, title);
  const box = element(
    "section",
    {
      class: "summary",
      tabindex: "-1",
      // A page may have several forms, so the name of each summary includes its form's heading.
      "aria-labelledby": [title.id, heading.id].filter((named) => named !== "").join(" "),
    },
    icon("error"),
    body,
  );
  const isOpen = () => box.parentNode !== null;
  const notifyErrorsChanged = () => heading.dispatchEvent(new Event(ERRORS_CHANGED, { bubbles: true }));

  const place = () => {
    const { placement, prefix, announce } = conventions();
    box.dataset["titlePrefix"] = prefix;
    if (announce === "focus+alert") box.setAttribute("role", "alert");
    else box.removeAttribute("role");
    const before = placement === "top" ? heading : (submit.closest(".buttons") ?? submit);
    if (box.nextSibling !== before) before.before(box);
  };
  const open = (text: PageText, content: HTMLElement) => {
    setText(title, text);
    if (title.nextSibling !== content) body.replaceChildren(title, content);
    if (!isOpen()) place();
    notifyErrorsChanged();
  };
  box.addEventListener(CONVENTIONS_CHANGED, () => {
    if (isOpen()) place();
    if (list.isConnected) setText(title, conventions().heading);
  });

  return {
    get shown() {
      return isOpen();
    },
    show(errors) {
      open(conventions().heading, list);
      update(list, errors, surroundings);
    },
    showProblem(text) {
      open("problem.heading", problem);
      problem.replaceChildren(element("span", { text }));
    },
    hide() {
      if (!isOpen()) return;
      box.remove();
      list.replaceChildren();
      notifyErrorsChanged();
    },
    focus: () => box.focus(),
  };
}

/**
 * Adds and removes only the entries that changed, in the order of the form: replacing a focused link would lose the
 * focus.
 */
function update(list: HTMLElement, errors: readonly Finding[], surroundings: ErrorSummaryOptions): void {
  // Errors with equal messages are preceded by their field's label.
  const isRepeated = ({ message }: Finding) => errors.filter((other) => other.message === message).length > 1;
  const keys = errors.map((error) => [error.path, error.code, error.message, isRepeated(error)].join(" "));
  for (const line of [...list.children]) {
    if (!keys.includes(keyOf(line))) line.remove();
  }
  errors.forEach((error, index) => {
    const key = keys[index] ?? "";
    const there = list.children[index] ?? null;
    if (keyOf(there) !== key)
      list.insertBefore(
        element("li", { "data-key": key }, summaryEntry(error, isRepeated(error), surroundings)),
        there,
      );
  });
  // Entries that moved have been inserted again further up; the old ones are at the end.
  while (list.children.length > errors.length) list.lastElementChild?.remove();
}

const keyOf = (line: Element | null): string => line?.getAttribute("data-key") ?? "";

/** The words at the field, word for word, as the way to it. */
function summaryEntry(error: Finding, withLabel: boolean, { fields, follow }: ErrorSummaryOptions): HTMLElement {
  const words = error.message ?? "";
  const field = fields.find(({ path }) => path === error.path);
  if (field === undefined) return element("span", {}, words);
  const label = withLabel && field.name ? [element("span", { text: field.label ?? labelOf(field.name) }), ": "] : [];
  const link = element("a", { href: `#${field.control.id}` }, element("span", {}, ...label, words));
  link.addEventListener("click", (event) => {
    // The URL names the page, not the field.
    event.preventDefault();
    if (follow) return follow(field.path);
    const folded = field.element.closest("details");
    if (folded) folded.open = true;
    field.element.scrollIntoView();
    field.control.focus({ preventScroll: true });
  });
  return link;
}
