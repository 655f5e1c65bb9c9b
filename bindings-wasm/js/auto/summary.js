// @ts-check
import { element, idOf } from "./dom.js";
import { labelOf } from "./messages.js";

/** @typedef {import("./ask.js").Found} Found */
/** @typedef {import("./messages.js").How} How */

/**
 * The list of what has to be mended, each line the words at the field and the way to it. It is changed line by line:
 * somebody may just be on their way to one of the links, and a link that is replaced loses the focus.
 *
 * @type {(box: HTMLElement | undefined, found: readonly Found[], how: How) => HTMLElement}
 */
export const summaryOf = (box, found, how) => {
  const summary = box ?? make(how);
  const list = /** @type {HTMLElement} */ (summary.querySelector("ul"));
  const errors = found.flatMap(({ field, findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ code, message }) => ({ field, code, message })),
  );
  const keys = errors.map(({ field, code, message }) => `${field.path} ${code} ${message}`);
  for (const line of [...list.children]) if (!keys.includes(keyOf(line))) line.remove();
  errors.forEach(({ field, message }, at) => {
    const there = list.children[at] ?? null;
    if (there && keyOf(there) === keys[at]) return;
    const [control] = field.controls;
    // Where two say the same, each says at which field.
    const alike = errors.filter((other) => other.message === message).length > 1;
    const words = alike ? `${labelOf(field)}: ${message}` : message;
    const link = element("a", { href: `#${control && idOf(control)}`, class: how.link }, words);
    link.addEventListener("click", (event) => follow(event, control));
    list.insertBefore(element("li", { "data-key": keys[at] }, link), there);
  });
  return summary;
};

/** @param {Element} line */
const keyOf = (line) => line.getAttribute("data-key") ?? "";

/** @param {How} how */
const make = ({ tag = "section", box, body, title, list, announce, heading, words, lang }) => {
  const name = element("h2", { class: title }, heading ?? words.heading);
  const content = [name, element("ul", { class: list })];
  const role = announce === "focus+alert" ? "alert" : undefined;
  const attributes = { class: box, tabindex: "-1", role, lang, "aria-labelledby": idOf(name) };
  return element(tag, attributes, ...(body ? [element("div", { class: body }, ...content)] : content));
};

/** The field with its label: the control alone would stand at the edge. @type {(event: Event, control?: HTMLElement) => void} */
const follow = (event, control) => {
  if (!control) return;
  // The address says which page this is, not which field.
  event.preventDefault();
  const folded = control.closest("details");
  if (folded) folded.open = true;
  const { labels } = /** @type {HTMLInputElement} */ (control);
  (control.closest("fieldset")?.querySelector("legend") ?? labels?.[0] ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
};

/** Puts the summary where the design has it. @type {(summary: HTMLElement, form: HTMLElement, where: string) => void} */
export const placeSummary = (summary, form, where) => {
  if (where === "top") {
    const heading = form.closest("main, body")?.querySelector("h1");
    // One that stands after the form, or in it, is the heading of something else.
    const isAbove = heading && heading.compareDocumentPosition(form) === Node.DOCUMENT_POSITION_FOLLOWING;
    return isAbove ? heading.before(summary) : form.prepend(summary);
  }
  if (where === "before-submit") {
    let child = form.querySelector("button:not([type]), [type=submit], [type=image]");
    while (child?.parentElement && child.parentElement !== form) child = child.parentElement;
    return child ? child.before(summary) : form.append(summary);
  }
  // A place of the page's own.
  const place = document.querySelector(where);
  return place ? place.append(summary) : form.prepend(summary);
};
