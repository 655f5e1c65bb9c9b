// @ts-check
import { callText } from "../../facade/engine.js";
import { OPERATIONS } from "../../facade/operations.js";
import { CHECK_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/**
 * Asks the core with an object that the options made; a request it refuses was asked for wrongly.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {unknown} request
 */
export const sendRequest = (engine, operation, request) =>
  sendRequestText(engine, operation, JSON.stringify(request), USAGE_ERROR);

/**
 * Asks the core with the text of a request.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {string} text
 * @param {number} [exitCode] with what the command ends if it is no request
 */
export const sendRequestText = (engine, operation, text, exitCode = CHECK_FAILED) => {
  const answer = JSON.parse(callText(engine, OPERATIONS, operation, text));
  if (!answer.error) return answer;
  // It holds nothing of what was sent.
  const { code, path, expected } = answer.error;
  throw new CliError(`that is no request: ${code} at ${JSON.stringify(path)}, expected ${expected}`, exitCode);
};

/** @typedef {{ severity: string, code: string, path: string, message?: string }} Finding */

/** Does the answer say that something is wrong? @param {{ findings: Finding[] }} answer */
export const hasError = ({ findings }) => findings.some(({ severity }) => severity === "error");

/** Each finding in a line, for standard error. @param {{ findings: Finding[] }} answer */
export const findingLines = ({ findings }) =>
  findings.map(({ severity, code, message }) => `postregler: ${severity}: ${message ?? code}\n`).join("");
