import type { Theme } from "./apply.ts";

/** Designsystemet, used by Norwegian authorities, in its neutral theme without logos. */
export const designsystemet: Theme = {
  conventions: {
    placement: "before-submit",
    heading: "errors.heading.go-on",
    prefix: "word.severity.error",
    // The system moves the focus and uses no live region.
    announce: "focus",
    messages: "below",
  },
  rules: [
    { on: ".field:not(:has(> fieldset, > .choice)), .date > div, .columns > div", classes: "ds-field" },
    { on: ".choice:has(> input)", classes: "ds-field" },
    { on: "fieldset", classes: "ds-fieldset" },
    { on: "label, legend", classes: "ds-label" },
    { on: ".hint:not(.message)", attributes: { "data-field": "description" } },
    { on: "input:not([type=file], [type=range]), select, textarea", classes: "ds-input" },
    { on: "input.medium", attributes: { size: "16" } },
    { on: "input.digits-2", attributes: { size: "2" } },
    { on: "input.digits-4", attributes: { size: "4" } },
    { on: ".messages > .message", classes: "ds-validation-message", attributes: { "data-field": "validation" } },
    { on: ".messages > .error", attributes: { "data-color": "danger" } },
    { on: ".messages > .warning", attributes: { "data-color": "warning" } },
    { on: ".messages > .message.hint", attributes: { "data-color": "info" } },
    { on: "button.primary", classes: "ds-button" },
    { on: "button.quiet", classes: "ds-button", attributes: { "data-variant": "secondary" } },
    { on: ".summary", classes: "ds-error-summary" },
    { on: ".summary ul", classes: "ds-list" },
    { on: ".summary a", classes: "ds-link" },
    { on: ".summary :is(h2, h3, .problem)", classes: "ds-heading", attributes: { "data-size": "xs" } },
    { on: "h1", classes: "ds-heading", attributes: { "data-size": "md" } },
    { on: ":not(.summary *):is(h2, h3)", classes: "ds-heading", attributes: { "data-size": "xs" } },
    { on: ":not(.summary *, .card *):is(a)", classes: "ds-link" },
  ],
};
