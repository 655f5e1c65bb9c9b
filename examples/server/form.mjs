// @ts-check
import { formOf } from "@postregler/node/adapters/form";

/** The languages of the page. */
export const LOCALES = /** @type {const} */ (["da", "nb", "en"]);

/** @typedef {(typeof LOCALES)[number]} Locale */

/**
 * The controls of the page in order, defined once: page.mjs renders them, and the same list determines the path of each
 * answer and the target of each message. Labels appear in the summary if two fields have the same message.
 *
 * @param {typeof import("./texts.mjs").TEXTS["da"]} texts
 */
export const formIn = ({ labels }) =>
  formOf("fd001", [
    { name: "capacity", type: "hidden" },
    { name: "name", label: labels.name },
    { name: "number", label: labels.number },
    { name: "residence", id: "residence-registered", type: "radio", label: labels.residence },
    { name: "address", label: labels.address },
    { name: "telephone", label: labels.telephone },
    { name: "unopenedPost", id: "unopenedPost-yes", type: "radio", label: labels.unopenedPost },
    { name: "otherAddress", label: labels.otherAddress },
    { name: "declaration", type: "checkbox", label: labels.declaration },
    { name: "signature", type: "checkbox", label: labels.signature },
    { name: "date.day", id: "date-day", label: labels.date },
    { name: "date.month", id: "date-month" },
    { name: "date.year", id: "date-year" },
  ]);
