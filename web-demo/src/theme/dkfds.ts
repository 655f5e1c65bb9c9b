import { DANISH_CONVENTIONS } from "../form/error-conventions.ts";
import type { Theme } from "./apply.ts";

/** Det Fælles Designsystem, used by borger.dk and Virk, in its neutral theme without logos. */
export const dkfds: Theme = {
  conventions: { ...DANISH_CONVENTIONS, announce: "focus+alert" },
  rules: [
    { on: ".field", classes: "form-group" },
    { on: ".field.wrong", classes: "form-error" },
    { on: "label, legend", classes: "form-label" },
    { on: ".hint:not(.message)", classes: "form-hint" },
    { on: "input[type=text], textarea", classes: "form-input" },
    { on: "input.medium", classes: "input-width-s" },
    { on: "textarea", classes: "input-width-xl" },
    { on: "select", classes: "form-select" },
    { on: ".choice:has(> [type=checkbox] + label)", classes: "form-group-checkbox" },
    { on: ".choice:has(> [type=radio] + label)", classes: "form-group-radio" },
    { on: "[type=checkbox]:has(+ label)", classes: "form-checkbox" },
    { on: "[type=radio]:has(+ label)", classes: "form-radio" },
    { on: ".date", classes: "date-group" },
    { on: ".date > :nth-child(1)", classes: "form-group form-group-day" },
    { on: ".date > :nth-child(2)", classes: "form-group form-group-month" },
    { on: ".date > :nth-child(3)", classes: "form-group form-group-year" },
    { on: ".messages > .error", classes: "form-error-message" },
    { on: ".message .unseen", classes: "sr-only" },
    { on: "button.primary", classes: "button button-primary" },
    { on: "button.quiet", classes: "button button-secondary" },
    { on: ".summary", classes: "alert alert-error" },
    { on: ".summary > .icon", classes: "icon-svg alert-icon" },
    { on: ".summary > div", classes: "alert-body" },
    { on: ".summary :is(h2, h3, .problem)", classes: "alert-heading" },
    { on: ".summary ul", classes: "nobullet-list" },
    { on: ".summary a", classes: "function-link" },
  ],
};
