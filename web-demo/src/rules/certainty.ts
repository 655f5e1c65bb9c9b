import type { Certainty } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { type Icon, icon } from "../dom/icon.ts";

const ICONS: Record<Certainty, Icon> = {
  verified: "done",
  secondary: "hint",
  inferred: "warning",
  chosen: "hint",
  "not-found": "warning",
};

/** How sure a rule is, in words; what is not verified looks different as well, by shape and line. */
export const certaintyOf = (certainty: Certainty): HTMLElement =>
  element(
    "span",
    { class: `certainty ${certainty}` },
    icon(ICONS[certainty]),
    element("span", { text: `word.certainty.${certainty}` }),
  );
