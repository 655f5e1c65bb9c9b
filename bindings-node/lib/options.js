// @ts-check
import { parseArgs } from "node:util";
import { Stop, USAGE } from "./stop.js";

/**
 * @typedef {object} Options
 * @property {string} [command]
 * @property {string} [operation]
 * @property {string} [file]
 * @property {"native" | "wasm"} [host]
 * @property {string} [request]
 * @property {string} [codes]
 * @property {boolean} [json]
 * @property {boolean} [help]
 * @property {boolean} [version]
 */

/** Which options a command has, and how many words it takes, itself included. */
const COMMANDS = new Map([
  ["call", { options: ["file", "host"], words: 2 }],
  ["preflight", { options: ["request", "codes", "json", "host"], words: 2 }],
  ["operations", { options: ["json"], words: 1 }],
]);

/**
 * @param {string[]} args
 * @returns {Options}
 */
export const parse = (args) => {
  const { values, positionals } = split(args);
  const [command, operation] = positionals;
  const known = values.help || values.version ? undefined : COMMANDS.get(command ?? "");
  if (known) {
    if (positionals.length > known.words) throw new Stop("too many arguments; see postregler --help", USAGE);
    const foreign = Object.keys(values).find((option) => !known.options.includes(option));
    if (foreign) throw new Stop(`${command} has no option --${foreign}; see postregler --help`, USAGE);
  }
  return { ...values, host: hostIn(values.host), command, operation };
};

/** @param {string[]} args */
const split = (args) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        file: { type: "string", short: "f" },
        host: { type: "string" },
        request: { type: "string", short: "r" },
        codes: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch {
    // Its own message quotes the argument.
    throw new Stop("there is an option that does not exist or lacks its value; see postregler --help", USAGE);
  }
};

/** @param {string | undefined} host */
const hostIn = (host) => {
  if (host === undefined || host === "native" || host === "wasm") return host;
  throw new Stop("--host is native or wasm", USAGE);
};
