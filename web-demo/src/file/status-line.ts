import { element } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";
import { count } from "../language/numbers.ts";
import { textWith } from "../language/texts.ts";

/** The states of a file check. */
export type Status = { readonly text: "column.begun" | "column.stopped" } | Done;

interface Done {
  readonly text: "column.done" | "sender.file.done";
  /** The numbers in it. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface StatusLine {
  readonly element: HTMLElement;
  show(status: Status | undefined): void;
  translate(): void;
}

/** A live region that screen readers announce without a change of focus. */
export function statusLine(): StatusLine {
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const line = element("p", { role: "status" });
  let current: Status | undefined;
  const write = () => {
    line.className = current ? CLASS_NAMES[current.text] : "";
    line.replaceChildren(...(current ? contentOf(current) : []));
  };

  return {
    element: line,
    show(status) {
      current = status;
      write();
    },
    translate: write,
  };
}

/** That a check has begun is only spoken: the bar shows it. */
const CLASS_NAMES = {
  "column.begun": "unseen",
  "column.stopped": "",
  "column.done": "verdict",
  "sender.file.done": "verdict",
} as const;

function contentOf(status: Status): Node[] {
  if (!("counts" in status)) return [element("span", {}, textWith(status.text, {}))];
  const values = Object.fromEntries(Object.entries(status.counts).map(([name, value]) => [name, count(value)]));
  return [icon("done"), element("span", {}, textWith(status.text, values))];
}
