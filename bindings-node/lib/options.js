// @ts-check
import { parseArgs } from "node:util";
import { LOCALES } from "../../facade/languages.js";
import { COMMANDS } from "./commands.js";
import { CliError, USAGE_ERROR } from "./cli-error.js";

/**
 * @typedef {object} Options the parsed arguments; each command uses some of them
 * @property {string} [command]
 * @property {string} [operation] the first argument after the command
 * @property {string} [file]
 * @property {"native" | "wasm"} [host]
 * @property {string} [request]
 * @property {string} [codes]
 * @property {boolean} [json]
 * @property {boolean} [quiet]
 * @property {boolean} [help]
 * @property {boolean} [version]
 * @property {Record<string, string | undefined>} texts other options with a value
 * @property {Record<string, string[] | undefined>} lists options that can be repeated
 * @property {ReadonlySet<string>} flags options without a value
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export const parse = (args) => {
  const { values, positionals } = split(args);
  const [command, operation] = positionals;
  const known = values.help || values.version ? undefined : COMMANDS.get(command ?? "");
  if (known && positionals.length > known.maxArguments) {
    throw new CliError(`too many arguments; see postregler ${command} --help`, USAGE_ERROR);
  }
  return { ...groupByType(values), command, operation };
};

/** @param {string[]} args */
const split = (args) => {
  // The first argument that is not an option names the command, which determines the options.
  const command = args.find((arg) => !arg.startsWith("-"));
  const known = COMMANDS.get(command ?? "");
  try {
    return parseArgs({ args, allowPositionals: true, options: optionsOf(known?.options ?? []) });
  } catch {
    // The message of parseArgs quotes the argument.
    const where = known ? `postregler ${command}` : "postregler";
    throw new CliError(`unknown option or missing value; see ${where} --help`, USAGE_ERROR);
  }
};

/** @param {readonly import("./commands.js").Option[]} commandOptions */
const optionsOf = (commandOptions) => {
  /** @type {NonNullable<import("node:util").ParseArgsConfig["options"]>} */
  const options = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } };
  for (const { name, short, value, repeatable = false } of commandOptions) {
    options[name] = {
      type: value === undefined ? "boolean" : "string",
      multiple: repeatable,
      ...(short ? { short } : {}),
    };
  }
  return options;
};

/**
 * Sorts the options by type, so that commands read texts as texts.
 *
 * @param {Record<string, unknown>} values
 * @returns {Options}
 */
const groupByType = (values) => {
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
  return { file, request, codes, host: parseHost(texts.host), json, quiet, help, version, texts, lists, flags };
};

/** @param {string | undefined} host */
const parseHost = (host) => {
  if (host === undefined || host === "native" || host === "wasm") return host;
  throw new CliError("--host must be native or wasm", USAGE_ERROR);
};

/**
 * Returns one of the given values, or undefined if the option is missing.
 *
 * @template {string} Word
 * @param {Options} options
 * @param {string} name
 * @param {readonly Word[]} choices
 * @returns {Word | undefined}
 */
export const parseChoice = ({ texts }, name, choices) => {
  const value = texts[name];
  if (value === undefined) return undefined;
  const choice = choices.find((word) => word === value);
  if (choice === undefined) throw new CliError(`--${name} must be one of ${choices.join(", ")}`, USAGE_ERROR);
  return choice;
};

/** Parses a whole number of at least one. @param {Options} options @param {string} name */
export const parseCount = ({ texts }, name) => {
  const value = texts[name];
  if (value === undefined) return undefined;
  if (!/^[1-9][0-9]{0,14}$/.test(value)) throw new CliError(`--${name} must be a whole number`, USAGE_ERROR);
  return Number(value);
};

/**
 * The context of a request: day, environment and language.
 *
 * @param {Options} options
 */
export const contextFrom = (options) => {
  const { texts, flags } = options;
  const on = texts.on;
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on))
    throw new CliError("--on must be a date such as 2026-11-21", USAGE_ERROR);
  const locale = parseChoice(options, "locale", LOCALES);
  return { on, locale, environment: flags.has("test") ? "test" : undefined };
};
