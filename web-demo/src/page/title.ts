import { type TextKey, textOf } from "../language/texts.ts";

export const SITE = "postregler";

/** What a heading is told by when errors of its form are listed now, or no longer: it bubbles. */
export const ERRORS_CHANGED = "postregler-errors";

/**
 * Writes the title anew from what is on the screen: the name of the view (`data-title`), and before it the word that
 * says there are errors, if their summary is open (`data-title-prefix`). What is made of words of its own says so in
 * `data-title-now`.
 */
export function refreshTitle(): void {
  const view = document.querySelector<HTMLElement>("main > [data-title]");
  const errors = view?.querySelector<HTMLElement>("[data-title-prefix]");
  const words = (key = "") => textOf(key as TextKey);
  const prefix = errors ? `${words(errors.dataset["titlePrefix"])}: ` : "";
  const now = view?.dataset["titleNow"] ?? words(view?.dataset["title"]);
  document.title = `${prefix}${now} – ${SITE}`;
}
