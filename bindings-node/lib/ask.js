// @ts-check
import { callText } from "../../facade/engine.js";
import { OPERATIONS } from "../../facade/operations.js";
import { REFUSED, Stop, USAGE } from "./stop.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/**
 * Asks the core with an object that the options made; a request it refuses was asked for wrongly.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {unknown} request
 */
export const asked = (engine, operation, request) => askedText(engine, operation, JSON.stringify(request), USAGE);

/**
 * Asks the core with the text of a request.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {string} text
 * @param {number} [exitCode] with what the command ends if it is no request
 */
export const askedText = (engine, operation, text, exitCode = REFUSED) => {
  const answer = JSON.parse(callText(engine, OPERATIONS, operation, text));
  if (!answer.error) return answer;
  // It holds nothing of what was sent.
  const { code, path, expected } = answer.error;
  throw new Stop(`that is no request: ${code} at ${JSON.stringify(path)}, expected ${expected}`, exitCode);
};

/** @typedef {{ severity: string, code: string, path: string, message?: string }} Finding */

/** Does the answer say that something is wrong? @param {{ findings: Finding[] }} answer */
export const hasError = ({ findings }) => findings.some(({ severity }) => severity === "error");

/** Each finding in a line, for standard error. @param {{ findings: Finding[] }} answer */
export const told = ({ findings }) =>
  findings.map(({ severity, code, message }) => `postregler: ${severity}: ${message ?? code}\n`).join("");
