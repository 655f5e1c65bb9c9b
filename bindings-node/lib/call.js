// @ts-check
import { isUtf8 } from "node:buffer";
import { callText, limitOf } from "../../facade/engine.js";
import { OPERATIONS } from "../../facade/operations.js";
import { chunksOf, engineOn } from "./input.js";
import { LineReader } from "./lines.js";
import { print } from "./output.js";
import { REFUSED, Stop, USAGE } from "./stop.js";

/** Half a surrogate pair: a text that cannot be sent as UTF-8, refused like bytes that are none. */
const NO_TEXT = "\ud800";

/**
 * Answers every line of the input as soon as it is there; gives the exit code.
 *
 * @param {string | undefined} operation
 * @param {import("./options.js").Options} options
 */
export const answerLines = async (operation, { file, host }) => {
  if (operation === undefined) throw new Stop("which operation? See postregler operations", USAGE);
  if (!OPERATIONS.some(({ name }) => name === operation)) {
    throw new Stop("there is no such operation; see postregler operations", USAGE);
  }
  const engine = engineOn(host);

  let refused = false;
  const most = limitOf(operation);
  const reader = new LineReader(most);
  /** @param {Buffer[]} lines */
  const answer = async (lines) => {
    const answers = lines.map((line) => callText(engine, OPERATIONS, operation, textOf(line, most)));
    refused ||= answers.some((text) => text.startsWith('{"error":'));
    if (answers.length > 0) await print(`${answers.join("\n")}\n`);
  };

  for await (const chunk of chunksOf(file)) await answer(reader.push(chunk));
  await answer(reader.end());
  return refused ? REFUSED : 0;
};

/**
 * @param {Buffer} line
 * @param {number} most
 * @returns {string}
 */
const textOf = (line, most) => {
  // Cut off by the reader, perhaps in the middle of a letter. It is refused for its length, so any reading will do.
  if (line.length > most) return line.toString("latin1");
  return isUtf8(line) ? line.toString("utf8") : NO_TEXT;
};
