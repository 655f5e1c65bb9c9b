// @ts-check
import { parseArgs } from "node:util";
import { LOCALES } from "../../facade/languages.js";
import { COMMANDS } from "./commands.js";
import { Stop, USAGE } from "./stop.js";

/**
 * @typedef {object} Options what was asked for; every command takes only some of it
 * @property {string} [command]
 * @property {string} [operation] the word after the command
 * @property {string} [file]
 * @property {"native" | "wasm"} [host]
 * @property {string} [request]
 * @property {string} [codes]
 * @property {boolean} [json]
 * @property {boolean} [quiet]
 * @property {boolean} [help]
 * @property {boolean} [version]
 * @property {Record<string, string | undefined>} texts the other options with a value
 * @property {Record<string, string[] | undefined>} lists those that can be given more than once
 * @property {ReadonlySet<string>} flags those without a value
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export const parse = (args) => {
  const { values, positionals } = split(args);
  const [command, operation] = positionals;
  const known = values.help || values.version ? undefined : COMMANDS.get(command ?? "");
  if (known && positionals.length > known.words) {
    throw new Stop(`too many arguments; see postregler ${command} --help`, USAGE);
  }
  return { ...sorted(values), command, operation };
};

/** @param {string[]} args */
const split = (args) => {
  // The first word that is no option is the command, and says which options there are.
  const command = args.find((arg) => !arg.startsWith("-"));
  const known = COMMANDS.get(command ?? "");
  try {
    return parseArgs({ args, allowPositionals: true, options: optionsOf(known?.options ?? []) });
  } catch {
    // Its own message quotes the argument.
    const where = known ? `postregler ${command}` : "postregler";
    throw new Stop(`there is an option that does not exist or lacks its value; see ${where} --help`, USAGE);
  }
};

/** @param {readonly import("./commands.js").Option[]} own */
const optionsOf = (own) => {
  /** @type {NonNullable<import("node:util").ParseArgsConfig["options"]>} */
  const options = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } };
  for (const { name, short, value, many = false } of own) {
    options[name] = { type: value === undefined ? "boolean" : "string", multiple: many, ...(short ? { short } : {}) };
  }
  return options;
};

/**
 * By what they are, so that each command reads a text as a text.
 *
 * @param {Record<string, unknown>} values
 * @returns {Options}
 */
const sorted = (values) => {
  /** @type {Options["texts"]} */
  const texts = {};
  /** @type {Options["lists"]} */
  const lists = {};
  const flags = new Set();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") texts[name] = value;
    else if (Array.isArray(value)) lists[name] = value;
    else if (value === true) flags.add(name);
  }
  const { file, request, codes } = texts;
  const [json, quiet, help, version] = ["json", "quiet", "help", "version"].map((name) => flags.has(name));
  return { file, request, codes, host: hostIn(texts.host), json, quiet, help, version, texts, lists, flags };
};

/** @param {string | undefined} host */
const hostIn = (host) => {
  if (host === undefined || host === "native" || host === "wasm") return host;
  throw new Stop("--host is native or wasm", USAGE);
};

/**
 * One of these words, or nothing where nothing was said.
 *
 * @template {string} Word
 * @param {Options} options
 * @param {string} name
 * @param {readonly Word[]} words
 * @returns {Word | undefined}
 */
export const oneOf = ({ texts }, name, words) => {
  const given = texts[name];
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Stop(`--${name} is one of ${words.join(", ")}`, USAGE);
  return found;
};

/** A whole number of at least one. @param {Options} options @param {string} name */
export const countIn = ({ texts }, name) => {
  const given = texts[name];
  if (given === undefined) return undefined;
  if (!/^[1-9][0-9]{0,14}$/.test(given)) throw new Stop(`--${name} takes a whole number`, USAGE);
  return Number(given);
};

/**
 * The day, the environment and the language of a request.
 *
 * @param {Options} options
 */
export const contextIn = (options) => {
  const { texts, flags } = options;
  const on = texts.on;
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Stop("--on takes a day like 2026-11-21", USAGE);
  const locale = oneOf(options, "locale", LOCALES);
  return { on, locale, environment: flags.has("test") ? "test" : undefined };
};
