// @ts-check
import { asked } from "./ask.js";
import { chunksOf, engineOn } from "./input.js";
import { LineReader } from "./lines.js";
import { oneOf } from "./options.js";
import { print } from "./output.js";
import { Stop, USAGE } from "./stop.js";

/** No number is as long; what is longer is masked by the core as far as it goes. */
const MOST = 1_000;

/**
 * Covers the digits of a number, or of each line of standard input.
 *
 * @param {string | undefined} number
 * @param {import("./options.js").Options} options
 */
export const mask = async (number, options) => {
  if (number === undefined) throw new Stop("which number? With - it is read from standard input", USAGE);
  const show = oneOf(options, "show", ["nothing", "date"]);
  const engine = engineOn(options.host);
  /** @param {string} text */
  const masked = (text) => {
    const answer = asked(engine, "identity.mask", {
      number: text.slice(0, MOST).replaceAll(/\p{Surrogate}/gu, "?"),
      show,
    });
    return options.json ? JSON.stringify(answer) : (answer.masked ?? "");
  };
  if (number !== "-") return print(`${masked(number)}\n`);

  const reader = new LineReader();
  /** @param {Buffer[]} lines */
  const write = async (lines) => {
    if (lines.length > 0) await print(`${lines.map((line) => masked(line.toString("utf8"))).join("\n")}\n`);
  };
  for await (const chunk of chunksOf(undefined)) await write(reader.push(chunk));
  await write(reader.end());
  return 0;
};
