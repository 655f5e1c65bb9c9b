// @ts-check
import { element, idOf, nativeProperty, toggleToken } from "./dom.js";

/** @typedef {import("./fields.js").Control} Control */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./check-form.js").Finding} Finding */
/** @typedef {import("./settings.js").Settings & { words: import("../../../facade/form/texts.js").Words, lang?: string }} RenderOptions */

/** The original values of `aria-invalid`. @type {WeakMap<Element, string | null>} */
const before = new WeakMap();

/** The message box of each field. @type {WeakMap<Control, HTMLElement>} */
const boxes = new WeakMap();

/**
 * Renders the findings at a field. Without findings the field is restored.
 *
 * @type {(field: Field, findings: readonly Finding[], how: RenderOptions) => void}
 */
export const renderMessages = (field, findings, how) => {
  const [control] = field.controls;
  if (!control) return;
  const group = groupOf(field);
  const described = group ? [group] : field.controls;
  const isInvalid = findings.some(({ severity }) => severity === "error");
  const old = boxes.get(control);
  if (findings.length === 0) {
    if (old) for (const one of described) toggleToken(one, "aria-describedby", old.id, false);
    old?.remove();
    boxes.delete(control);
  } else {
    const box = old ?? element("div", { class: "postregler-messages", lang: how.lang });
    box.replaceChildren(...findings.map((finding) => renderFinding(finding, how)));
    boxes.set(control, box);
    if (!box.isConnected) insertBox(box, field, group, how);
    for (const one of described) toggleToken(one, "aria-describedby", idOf(box), true);
  }
  for (const one of field.controls) markInvalid(one, isInvalid);
  if (how.group && how.invalidClass)
    (group ?? control).closest(how.group)?.classList.toggle(how.invalidClass, isInvalid);
};

/** The fieldset around the controls of one answer, if there are several. @param {Field} field */
const groupOf = ({ controls: [first, second] }) => (second ? first?.closest("fieldset") : null);

/** @type {(finding: Finding, how: RenderOptions) => HTMLElement} */
const renderFinding = ({ severity, message }, { line, message: error, note, prefixed, visuallyHidden, words }) => {
  const paragraph = element(line, { class: severity === "error" ? error : note, "data-severity": severity });
  paragraph.dataset.color = { error: "danger", warning: "warning", hint: "info" }[severity];
  if (prefixed) paragraph.append(element("span", { class: visuallyHidden }, `${words[severity]}: `));
  paragraph.append(message);
  return paragraph;
};

/**
 * Inserts the box between the label or hint and the control, or below the control, but never inside a label, whose text
 * it would become.
 *
 * @type {(box: HTMLElement, field: Field, group: Element | null | undefined, how: RenderOptions) => void}
 */
const insertBox = (box, { controls }, group, { messages }) => {
  const [control] = controls;
  const isBelow = messages === "after";
  if (!control) return;
  if (group) {
    if (isBelow) return group.append(box);
    // After the legend and the hint, before the child that contains the first control.
    let child = /** @type {Element} */ (control);
    while (child.parentElement && child.parentElement !== group) child = child.parentElement;
    return child.before(box);
  }
  const label = control.labels?.[0];
  if (label?.contains(control)) return isBelow ? label.after(box) : label.before(box);
  // The label of a checkbox follows it.
  const isToggle = control.type === "checkbox" || control.type === "radio";
  const isBeside = isToggle && label?.parentNode === control.parentNode;
  if (isBelow) return (isBeside ? label : control).after(box);
  // Design systems often draw checkbox and label through their common parent.
  const pair = isBeside && control.parentElement?.childElementCount === 2 ? control.parentElement : control;
  pair.before(box);
};

/** @type {(control: Control, isInvalid: boolean) => void} */
const markInvalid = (control, isInvalid) => {
  if (isInvalid) {
    if (!before.has(control)) before.set(control, control.getAttribute("aria-invalid"));
    control.setAttribute("aria-invalid", "true");
    return;
  }
  const original = before.get(control);
  if (original === undefined) return;
  before.delete(control);
  if (original === null) control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", original);
};

/**
 * Takes over the messages that the server rendered at a field: the box that `aria-describedby` names. The same messages
 * then stand in the same place with and without JavaScript.
 *
 * @type {(field: Field) => string | undefined}
 */
export const adoptMessages = (field) => {
  const [control] = field.controls;
  const described = (groupOf(field) ?? control)?.getAttribute("aria-describedby")?.split(/\s+/) ?? [];
  const box = described
    .map((id) => nativeProperty(document, "getElementById")(id))
    .find((one) => one && nativeProperty(one, "matches")(".postregler-messages:not(form)"));
  if (!control || !box) return undefined;
  boxes.set(control, box);
  for (const one of field.controls) if (one.getAttribute("aria-invalid") === "true") before.set(one, null);
  return box.textContent ?? "";
};

/** The label of a field. @param {Field} field */
export const labelOf = (field) => {
  const [control] = field.controls;
  const name = groupOf(field)?.querySelector("legend") ?? control?.labels?.[0];
  return name?.textContent?.trim().replace(/\s+/g, " ") ?? "";
};
