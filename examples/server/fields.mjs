// @ts-check
import { attributes, markup } from "./markup.mjs";

/**
 * Renders fields: the texts of the page, the submitted values, and the messages of each field.
 *
 * @typedef {import("@postregler/node/adapters/form").FormReport} FormReport
 * @typedef {{
 *   texts: typeof import("./texts.mjs").TEXTS["da"],
 *   typed: (name: string) => string,
 *   report?: FormReport,
 * }} How
 */

/** @type {(how: How, name: keyof How["texts"]["labels"], more?: Record<string, string>) => unknown} */
export const text = (how, name, more = {}) => {
  const { invalid, hint, messages, describedBy } = at(how, name);
  return markup`<div class="form-group${invalid && " form-error"}">
    <label class="form-label" for="${name}">${how.texts.labels[name]}</label>
    ${hint}${messages}<input${attributes({ class: "form-input", type: "text", id: name, name, value: how.typed(name), ...more, ...describedBy })}>
  </div>`;
};

/** @type {(how: How, name: keyof How["texts"]["labels"], more?: Record<string, string>) => unknown} */
export const area = (how, name, more = {}) => {
  const { invalid, hint, messages, describedBy } = at(how, name);
  // A browser drops the first line break in a text area, so one is added.
  return markup`<div class="form-group${invalid && " form-error"}">
    <label class="form-label" for="${name}">${how.texts.labels[name]}</label>
    ${hint}${messages}<textarea${attributes({ class: "form-input", id: name, name, rows: "3", ...more, ...describedBy })}>
${how.typed(name)}</textarea>
  </div>`;
};

/** @type {(how: How, name: keyof How["texts"]["labels"], options: (keyof How["texts"]["options"])[]) => unknown} */
export const radios = (how, name, options) => {
  const { invalid, hint, messages, describedBy } = at(how, name);
  const { "aria-invalid": ariaInvalid, ...described } = describedBy;
  return markup`<div class="form-group${invalid && " form-error"}">
    <fieldset${attributes(described)}>
      <legend class="form-label">${how.texts.labels[name]}</legend>
      ${hint}${messages}${options.map(
        (value) => markup`<div class="form-group-radio">
          <input${attributes({
            class: "form-radio",
            type: "radio",
            id: `${name}-${value}`,
            name,
            value,
            checked: how.typed(name) === value,
            "aria-invalid": ariaInvalid,
          })}>
          <label class="form-label" for="${name}-${value}">${how.texts.options[value]}</label>
        </div>`,
      )}
    </fieldset>
  </div>`;
};

/** @type {(how: How, name: keyof How["texts"]["labels"]) => unknown} */
export const tick = (how, name) => {
  const { invalid, messages, describedBy } = at(how, name);
  const checked = how.typed(name) !== "";
  return markup`<div class="form-group${invalid && " form-error"}">
    ${messages}<div class="form-group-checkbox">
      <input${attributes({ class: "form-checkbox", type: "checkbox", id: name, name, value: "yes", checked, ...describedBy })}>
      <label class="form-label" for="${name}">${how.texts.labels[name]}</label>
    </div>
  </div>`;
};

/** The three fields of a date share their messages. @type {(how: How) => unknown} */
export const date = (how) => {
  const { invalid, hint, messages, describedBy } = at(how, "date.day");
  const { "aria-invalid": ariaInvalid, ...described } = describedBy;
  const parts = /** @type {const} */ (["day", "month", "year"]);
  return markup`<div class="form-group${invalid && " form-error"}">
    <fieldset${attributes(described)}>
      <legend class="form-label">${how.texts.labels.date}</legend>
      ${hint}${messages}<div class="date-group">
        ${parts.map(
          (part) => markup`<div class="form-group form-group-${part}">
            <label class="form-label" for="date-${part}">${how.texts.labels[`date.${part}`]}</label>
            <input${attributes({
              class: "form-input",
              type: "text",
              inputmode: "numeric",
              id: `date-${part}`,
              name: `date.${part}`,
              value: how.typed(`date.${part}`),
              "aria-invalid": ariaInvalid,
            })}>
          </div>`,
        )}
      </div>
    </fieldset>
  </div>`;
};

/**
 * The hint and the messages of a field, both referenced by `aria-describedby`. Classes and order are those of the
 * script with `data-design="dkfds"`, so that it can take over the page.
 *
 * @type {(how: How, name: string) => { invalid: boolean, hint: unknown, messages: unknown, describedBy: Record<string, string | undefined> }}
 */
const at = ({ texts, report }, name) => {
  const id = name.replace(".day", "");
  const { invalid, messages } = report?.at(name) ?? { invalid: false, messages: [] };
  const hint = /** @type {Record<string, string>} */ (texts.hints)[id];
  const describedBy = [hint && `${id}-hint`, messages.length > 0 && `${id}-messages`].filter(Boolean).join(" ");
  return {
    invalid,
    hint: hint && markup`<span class="form-hint" id="${id}-hint">${hint}</span>`,
    messages:
      messages.length > 0 &&
      markup`<div class="postregler-messages" id="${id}-messages">${messages.map(
        ({ severity, word, message }) =>
          markup`<span class="${severity === "error" ? "form-error-message" : "form-hint"}" data-severity="${severity}"><span class="sr-only">${word}: </span>${message}</span>`,
      )}</div>`,
    describedBy: { "aria-describedby": describedBy || undefined, "aria-invalid": invalid ? "true" : undefined },
  };
};
