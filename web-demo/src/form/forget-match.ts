/**
 * Overwrites what the last regular expression that matched has left behind: browsers keep its text in `RegExp.input` and its
 * relatives, for every script of the document, until the next match. `facade/clear-regexp-state.js` does the same in the package.
 */
export const forgetMatch = (): boolean => /^/.test("");

const EVENTS = ["input", "change", "click", "submit", "keydown", "focusout", "hashchange"];

/** Forgets after everything that a person does in this place, once all that follows from it has been done. */
export function forgetMatchesIn(place: EventTarget): void {
  for (const type of EVENTS) place.addEventListener(type, () => setTimeout(forgetMatch));
}
