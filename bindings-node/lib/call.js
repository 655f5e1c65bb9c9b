// @ts-check
import { isUtf8 } from "node:buffer";
import { callText, maxRequestBytes } from "../../facade/engine.js";
import { OPERATIONS } from "../../facade/operations.js";
import { readChunks, engineFor } from "./input.js";
import { LineReader } from "./line-reader.js";
import { print } from "./output.js";
import { CHECK_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/** A lone surrogate: callText refuses it as invalid JSON, as it does invalid UTF-8. */
const INVALID_UTF8 = "\ud800";

/**
 * Answers every line of the input as it arrives; returns the exit code.
 *
 * @param {string | undefined} operation
 * @param {import("./options.js").Options} options
 */
export const answerLines = async (operation, { file, host }) => {
  if (operation === undefined) throw new CliError("missing operation; see postregler operations", USAGE_ERROR);
  if (!OPERATIONS.some(({ name }) => name === operation)) {
    throw new CliError("unknown operation; see postregler operations", USAGE_ERROR);
  }
  const engine = engineFor(host);

  let refused = false;
  const maxBytes = maxRequestBytes(operation);
  const reader = new LineReader(maxBytes);
  /** @param {Buffer[]} lines */
  const answer = async (lines) => {
    const answers = lines.map((line) => callText(engine, OPERATIONS, operation, textOf(line, maxBytes)));
    refused ||= answers.some((text) => text.startsWith('{"error":'));
    if (answers.length > 0) await print(`${answers.join("\n")}\n`);
  };

  for await (const chunk of readChunks(file)) await answer(reader.push(chunk));
  await answer(reader.end());
  return refused ? CHECK_FAILED : 0;
};

/**
 * @param {Buffer} line
 * @param {number} maxBytes
 * @returns {string}
 */
const textOf = (line, maxBytes) => {
  // Truncated by the reader, possibly within a character. It is refused for its length, so any encoding will do.
  if (line.length > maxBytes) return line.toString("latin1");
  return isUtf8(line) ? line.toString("utf8") : INVALID_UTF8;
};
