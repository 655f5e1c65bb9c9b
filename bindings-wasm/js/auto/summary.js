// @ts-check
import { summaryLines } from "../../../facade/form/error-summary.js";
import { element, idOf, nativeProperty } from "./dom.js";
import { labelOf } from "./messages.js";

/** @typedef {import("./check-form.js").FieldFindings} FieldFindings */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./messages.js").RenderOptions} RenderOptions */

/**
 * Renders the list of errors, each with the message at the field and a link to it. Lines are updated one by one,
 * because replacing a focused link would lose the focus.
 *
 * @type {(box: HTMLElement | undefined, results: readonly FieldFindings[], how: RenderOptions) => HTMLElement}
 */
export const renderSummary = (box, results, how) => {
  const summary = box ?? make(how);
  const list = /** @type {HTMLElement} */ (summary.querySelector("ul"));
  const lines = summaryLines(results, labelOf);
  const keys = lines.map(({ field, code, message }) => `${field.path} ${code} ${message}`);
  const isOwnLine = (/** @type {Element} */ line) =>
    keyOf(line) !== "" || results.some(({ field }) => leadsTo(line, field));
  for (const line of [...list.children]) {
    // A line that the server rendered and that still applies.
    const same = lines.findIndex(({ field, text }) => leadsTo(line, field) && line.textContent?.trim() === text);
    if (same >= 0 && keyOf(line) === "") line.setAttribute("data-key", keys[same] ?? "");
    if (isOwnLine(line) && !keys.includes(keyOf(line))) line.remove();
  }
  lines.forEach(({ field, text }, at) => {
    const current = [...list.children].filter((line) => keyOf(line) !== "")[at] ?? null;
    if (current && keyOf(current) === keys[at]) return;
    const [control] = field.controls;
    const link = element("a", { href: `#${control && idOf(control)}`, class: how.link }, text);
    link.addEventListener("click", (event) => follow(event, control));
    list.insertBefore(element("li", { "data-key": keys[at] }, link), current);
  });
  return summary;
};

/**
 * Finds the summary that the server rendered for a form: one with a link to a field of the form.
 *
 * @param {readonly Field[]} fields
 */
export const adoptSummary = (fields) =>
  [
    .../** @type {NodeListOf<HTMLElement>} */ (
      nativeProperty(document, "querySelectorAll")("[data-postregler-summary]:not(form)")
    ),
  ].find((summary) => [...summary.querySelectorAll("li")].some((line) => fields.some((field) => leadsTo(line, field))));

/** Whether the summary has lines that only the server could add. @param {HTMLElement} summary */
export const hasOthers = (summary) => [...summary.querySelectorAll("li")].some((line) => keyOf(line) === "");

/** @type {(line: Element, field: Field) => boolean} */
const leadsTo = (line, { controls }) => {
  const id = line.querySelector("a")?.hash.slice(1);
  return Boolean(id) && controls.some((control) => control.id === id);
};

/** @param {Element} line */
const keyOf = (line) => line.getAttribute("data-key") ?? "";

/** @param {RenderOptions} how */
const make = ({ tag = "section", box, body, title, list, announce, heading, words, lang }) => {
  const name = element("h2", { class: title }, heading ?? words.heading);
  const content = [name, element("ul", { class: list })];
  const role = announce === "focus+alert" ? "alert" : undefined;
  const attributes = { class: box, tabindex: "-1", role, lang, "aria-labelledby": idOf(name) };
  return element(tag, attributes, ...(body ? [element("div", { class: body }, ...content)] : content));
};

/**
 * Scrolls to the label and focuses the field: the control alone would end up at the edge of the viewport.
 *
 * @type {(event: Event, control?: HTMLElement) => void}
 */
const follow = (event, control) => {
  if (!control) return;
  // The URL identifies the page and must not change with the field.
  event.preventDefault();
  const folded = control.closest("details");
  if (folded) folded.open = true;
  const { labels } = /** @type {HTMLInputElement} */ (control);
  (control.closest("fieldset")?.querySelector("legend") ?? labels?.[0] ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
};

/**
 * Inserts the summary at the position of the design.
 *
 * @type {(summary: HTMLElement, form: HTMLElement, where: string) => void}
 */
export const placeSummary = (summary, form, where) => {
  const prepend = () => nativeProperty(form, "prepend")(summary);
  if (where === "top") {
    const heading = nativeProperty(form, "closest")("main, body")?.querySelector("h1");
    // A heading after the form or inside it belongs to something else.
    const isAbove = heading && heading.compareDocumentPosition(form) === Node.DOCUMENT_POSITION_FOLLOWING;
    return isAbove ? heading.before(summary) : prepend();
  }
  if (where === "before-submit") {
    let child = nativeProperty(form, "querySelector")("button:not([type]), [type=submit], [type=image]");
    while (child?.parentElement && child.parentElement !== form) child = child.parentElement;
    return child ? child.before(summary) : nativeProperty(form, "append")(summary);
  }
  // A selector set by the page.
  const container = nativeProperty(document, "querySelector")(where);
  return container ? nativeProperty(container, "append")(summary) : prepend();
};
