import { type TextKey, textOf } from "../language/texts.ts";

export const SITE = "postregler";

/** Fired at a form's heading when its error summary opens or closes; the event bubbles. */
export const ERRORS_CHANGED = "postregler-errors";

/**
 * Sets the document's title from the view on screen: its name (`data-title`), preceded by a word for errors while the
 * summary is open (`data-title-prefix`). `data-title-now` overrides the name with plain text.
 */
export function refreshTitle(): void {
  const view = document.querySelector<HTMLElement>("main > [data-title]");
  const errors = view?.querySelector<HTMLElement>("[data-title-prefix]");
  const words = (key = "") => textOf(key as TextKey);
  const prefix = errors ? `${words(errors.dataset["titlePrefix"])}: ` : "";
  const now = view?.dataset["titleNow"] ?? words(view?.dataset["title"]);
  document.title = `${prefix}${now} – ${SITE}`;
}
