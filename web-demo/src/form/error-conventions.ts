import type { PageText, TextKey } from "../language/texts.ts";

/** Design systems differ in the position and the announcement of the error summary, and in the position of messages. */
export interface Conventions {
  readonly placement: "top" | "before-submit";
  readonly heading: PageText;
  /** The first word of the document's title while there are errors. */
  readonly prefix: TextKey;
  /** Focus always moves to the summary; "focus+alert" makes it a live region as well. */
  readonly announce: "focus" | "focus+alert";
  /** The position of messages: between the hint and the control, or below the control. */
  readonly messages: "above" | "below";
}

/** As Danish forms have it: above the form's heading. Focus alone, or many would hear it twice. */
export const DANISH_CONVENTIONS: Conventions = {
  placement: "top",
  heading: "errors.heading",
  prefix: "word.severity.error",
  announce: "focus",
  messages: "above",
};

/** What tells a summary that the conventions are others now. */
export const CONVENTIONS_CHANGED = "postregler-conventions";

let active = DANISH_CONVENTIONS;

/** What the forms of the page follow. */
export const conventions = (): Conventions => active;

export const setConventions = (others: Conventions): void => void (active = others);
