// @ts-check
import { callText } from "../../facade/engine.js";
import { OPERATIONS } from "../../facade/operations.js";
import { CHECK_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/**
 * Calls an operation with a request built from the options. A refused request is a usage error.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {unknown} request
 */
export const sendRequest = (engine, operation, request) =>
  sendRequestText(engine, operation, JSON.stringify(request), USAGE_ERROR);

/**
 * Calls an operation with the JSON text of a request.
 *
 * @param {Engine} engine
 * @param {string} operation
 * @param {string} text
 * @param {number} [exitCode] the exit code for an invalid request
 */
export const sendRequestText = (engine, operation, text, exitCode = CHECK_FAILED) => {
  const answer = JSON.parse(callText(engine, OPERATIONS, operation, text));
  if (!answer.error) return answer;
  // The error contains no user input.
  const { code, path, expected } = answer.error;
  throw new CliError(`invalid request: ${code} at ${JSON.stringify(path)}, expected ${expected}`, exitCode);
};

/** @typedef {{ severity: string, code: string, path: string, message?: string }} Finding */

/** Whether a finding is an error. @param {{ findings: Finding[] }} answer */
export const hasError = ({ findings }) => findings.some(({ severity }) => severity === "error");

/** Formats the findings for standard error, one per line. @param {{ findings: Finding[] }} answer */
export const findingLines = ({ findings }) =>
  findings.map(({ severity, code, message }) => `postregler: ${severity}: ${message ?? code}\n`).join("");
