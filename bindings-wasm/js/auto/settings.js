// @ts-check
import { ownProperty } from "../../../facade/own-property.js";
import { nativeProperty } from "./dom.js";

/**
 * How a design system renders messages and summaries: class names and positions. Data attributes of a form take
 * precedence.
 *
 * @typedef {{
 *   summary: string, messages: string, announce: string,
 *   group?: string, invalidClass?: string, visuallyHidden?: string,
 *   box: string, tag?: string, body?: string, title: string, list: string, link: string,
 *   line: string, message: string, note: string, prefixed?: boolean,
 *   label?: string, input?: string, hint?: string,
 * }} Design
 */

/** @type {Design} */
const NEUTRAL = {
  summary: "top",
  messages: "before",
  announce: "focus",
  box: "postregler-summary",
  title: "postregler-summary-heading",
  list: "postregler-summary-list",
  link: "",
  line: "p",
  message: "postregler-message",
  note: "postregler-message",
  prefixed: true,
  hint: "postregler-hint",
};

/** Above the page heading, and above the field. */
const DANISH = { summary: "top", messages: "before" };

/** Before the submit button, and below the field. */
const NORWEGIAN = { summary: "before-submit", messages: "after" };

/** @type {Record<string, Partial<Design>>} */
const DESIGNS = {
  dkfds: {
    ...DANISH,
    group: ".form-group",
    invalidClass: "form-error",
    visuallyHidden: "sr-only",
    box: "alert alert-error",
    body: "alert-body",
    title: "alert-heading",
    list: "nobullet-list",
    line: "span",
    message: "form-error-message",
    note: "form-hint",
    label: "form-label",
    input: "form-input",
    hint: "form-hint",
  },
  designsystemet: {
    ...NORWEGIAN,
    tag: "ds-error-summary",
    box: "ds-error-summary",
    title: "ds-heading",
    list: "ds-list",
    link: "ds-link",
    message: "ds-validation-message",
    note: "ds-validation-message",
    prefixed: false,
    label: "ds-label",
    input: "ds-input",
    hint: "ds-paragraph",
  },
};

/**
 * @typedef {Design & { heading?: string, environment?: string, lang?: string }} Settings
 *
 * @param {HTMLElement} place a form, or a field outside a form
 * @param {DOMStringMap} defaults the data attributes of the script tag
 * @param {boolean} isNorwegian whether the form or field is Norwegian
 * @returns {Settings}
 */
export const settingsOf = (place, defaults, isNorwegian) => {
  const attributes = { ...defaults, ...nativeProperty(place, "dataset") };
  const stated = Object.fromEntries(
    ["summary", "messages", "announce", "heading", "environment", "lang"].flatMap((name) =>
      attributes[name] ? [[name, attributes[name]]] : [],
    ),
  );
  return { ...NEUTRAL, ...(isNorwegian ? NORWEGIAN : DANISH), ...ownProperty(DESIGNS, attributes.design), ...stated };
};
