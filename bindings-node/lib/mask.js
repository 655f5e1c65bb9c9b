// @ts-check
import { sendRequest } from "./request.js";
import { readChunks, engineFor } from "./input.js";
import { LineReader } from "./line-reader.js";
import { parseChoice } from "./options.js";
import { print } from "./output.js";
import { CliError, USAGE_ERROR } from "./cli-error.js";

/** Longer than any number; the core masks the truncated text. */
const MAX_NUMBER_LENGTH = 1_000;

/**
 * Masks a number, or each line of standard input.
 *
 * @param {string | undefined} number
 * @param {import("./options.js").Options} options
 */
export const mask = async (number, options) => {
  if (number === undefined) throw new CliError("missing number; use - for standard input", USAGE_ERROR);
  const show = parseChoice(options, "show", ["nothing", "date"]);
  const engine = engineFor(options.host);
  /** @param {string} text */
  const maskText = (text) => {
    const answer = sendRequest(engine, "identity.mask", {
      number: text.slice(0, MAX_NUMBER_LENGTH).replaceAll(/\p{Surrogate}/gu, "?"),
      show,
    });
    return options.json ? JSON.stringify(answer) : (answer.masked ?? "");
  };
  if (number !== "-") return print(`${maskText(number)}\n`);

  const reader = new LineReader();
  /** @param {Buffer[]} lines */
  const write = async (lines) => {
    if (lines.length > 0) await print(`${lines.map((line) => maskText(line.toString("utf8"))).join("\n")}\n`);
  };
  for await (const chunk of readChunks(undefined)) await write(reader.push(chunk));
  await write(reader.end());
  return 0;
};
