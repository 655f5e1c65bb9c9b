import type { Finding } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";
import type { PageText, TextKey } from "../language/texts.ts";
import { refreshTitle } from "../page/title.ts";
import { type Field, labelOf } from "./field.ts";

/** Design systems differ in where the summary goes and how it is announced: so a form says which it follows. */
export interface SummaryOptions {
  placement: "top" | "before-submit";
  heading: PageText;
  /** The word that stands first in the page's title while there are errors. */
  prefix: TextKey;
  /** Focus always moves here; "focus+alert" makes it a live region as well. */
  announce: "focus" | "focus+alert";
}

/** As Det Fælles Designsystem has it: above the form's heading. Focus alone, or many would hear it twice. */
export const DANISH: SummaryOptions = {
  placement: "top",
  heading: "errors.heading",
  prefix: "word.severity.error",
  announce: "focus",
};

export interface ErrorSummary {
  readonly shown: boolean;
  show(errors: readonly Finding[]): void;
  /** Something other than the answers stands in the way. */
  showProblem(text: PageText): void;
  hide(): void;
  focus(): void;
}

interface Surroundings {
  id: string;
  heading: HTMLElement;
  submit: HTMLElement;
  fields: readonly Pointed[];
  /** Goes to what stands elsewhere; left out where it is on the same page. */
  follow?(path: string): void;
}

/** What a line of the summary may lead to. */
type Pointed = Pick<Field, "path" | "element" | "control"> & Partial<Pick<Field, "name" | "label">>;

export function errorSummary(options: SummaryOptions, surroundings: Surroundings): ErrorSummary {
  const { id, heading, submit } = surroundings;
  const title = element("h2", { id: `${id}-summary-heading` });
  const list = element("ul");
  const problem = element("p");
  const box = element(
    "section",
    {
      class: "summary",
      tabindex: "-1",
      // Several forms on a page can have something wrong with them at once: each summary says which it is about.
      "aria-labelledby": [title.id, heading.id].filter((named) => named !== "").join(" "),
      "data-title-prefix": options.prefix,
      role: options.announce === "focus+alert" ? "alert" : undefined,
    },
    title,
  );
  const isOpen = () => box.parentNode !== null;

  const open = (text: PageText, content: HTMLElement) => {
    title.replaceChildren(icon("error"), element("span", { text }));
    if (title.nextSibling !== content) box.replaceChildren(title, content);
    if (!isOpen()) (options.placement === "top" ? heading : submit).before(box);
    refreshTitle();
  };

  return {
    get shown() {
      return isOpen();
    },
    show(errors) {
      open(options.heading, list);
      update(list, errors, surroundings);
    },
    showProblem(text) {
      open("problem.heading", problem);
      problem.replaceChildren(element("span", { text }));
    },
    hide() {
      box.remove();
      list.replaceChildren();
      refreshTitle();
    },
    focus: () => box.focus(),
  };
}

/**
 * Only what is new is added and only what is gone is taken away, in the order of the form: somebody may just be on
 * their way to one of the links, and a link that is replaced loses the focus.
 */
function update(list: HTMLElement, errors: readonly Finding[], surroundings: Surroundings): void {
  // Where two errors say the same, each says at which field.
  const alike = ({ message }: Finding) => errors.filter((other) => other.message === message).length > 1;
  const keys = errors.map((error) => [error.path, error.code, error.message, alike(error)].join(" "));
  for (const line of [...list.children]) {
    if (!keys.includes(keyOf(line))) line.remove();
  }
  errors.forEach((error, index) => {
    const key = keys[index] ?? "";
    const there = list.children[index] ?? null;
    if (keyOf(there) !== key)
      list.insertBefore(element("li", { "data-key": key }, wordsOf(error, alike(error), surroundings)), there);
  });
  // Where the order is another one, what stood further down was made again above.
  while (list.children.length > errors.length) list.lastElementChild?.remove();
}

const keyOf = (line: Element | null): string => line?.getAttribute("data-key") ?? "";

/** The words at the field, word for word, as the way to it. */
function wordsOf(error: Finding, withLabel: boolean, { fields, follow }: Surroundings): HTMLElement {
  const words = error.message ?? "";
  const field = fields.find(({ path }) => path === error.path);
  if (field === undefined) return element("span", {}, words);
  const label = withLabel && field.name ? [element("span", { text: field.label ?? labelOf(field.name) }), ": "] : [];
  const link = element("a", { href: `#${field.control.id}` }, element("span", {}, ...label, words));
  link.addEventListener("click", (event) => {
    // The address says which page this is, not which field.
    event.preventDefault();
    if (follow) return follow(field.path);
    const folded = field.element.closest("details");
    if (folded) folded.open = true;
    field.element.scrollIntoView();
    field.control.focus({ preventScroll: true });
  });
  return link;
}
