import type { PageText, TextKey } from "../language/texts.ts";

/** Design systems differ in where the summary goes and how it is announced, and in where a message stands. */
export interface Conventions {
  readonly placement: "top" | "before-submit";
  readonly heading: PageText;
  /** The word that stands first in the page's title while there are errors. */
  readonly prefix: TextKey;
  /** Focus always moves to the summary; "focus+alert" makes it a live region as well. */
  readonly announce: "focus" | "focus+alert";
  /** Where messages stand: between the hint and the control, or below it. */
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
