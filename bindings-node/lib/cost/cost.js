// @ts-check
import { sendRequestText, hasError } from "../request.js";
import { engineFor, readText } from "../input.js";
import { contextFrom, parseChoice } from "../options.js";
import { print } from "../output.js";
import { CHECK_FAILED, CliError, USAGE_ERROR } from "../cli-error.js";
import { comparison, estimate } from "./cost-tables.js";

/** The options that describe a mailing; they cannot be combined with a file. */
const MAILING_OPTIONS = [
  "country",
  "letters",
  "bytes",
  "times",
  "paper",
  "sheets",
  "grams",
  "post-class",
  "sms",
  "logins",
  "supplier",
  "column",
  "vat",
];

/**
 * Calculates the costs of mailings.
 *
 * @param {string | undefined} file a request, or `-` for standard input; undefined if the options describe the request
 * @param {import("../options.js").Options} options
 */
export const cost = async (file, options) => {
  const engine = engineFor(options.host);
  const compare = options.flags.has("compare");
  const operation = compare ? "cost.compare" : "cost.estimate";
  const text = file === undefined ? JSON.stringify(requestOf(options)) : await readRequest(file, options);
  const answer = sendRequestText(engine, operation, text, file === undefined ? USAGE_ERROR : CHECK_FAILED);
  const locale = languageOf(options, text);
  if (options.json) await print(`${JSON.stringify(answer)}\n`);
  else await print(compare ? comparison(answer, locale) : estimate(answer, locale));
  return hasError(answer) ? CHECK_FAILED : 0;
};

/**
 * Reads the request from a file and applies the day and the language of the options.
 *
 * @type {(file: string, options: import("../options.js").Options) => Promise<string>}
 */
const readRequest = async (file, options) => {
  if (MAILING_OPTIONS.some((name) => options.texts[name] !== undefined) || options.lists.price) {
    throw new CliError("a file cannot be combined with the options of a mailing", USAGE_ERROR);
  }
  const { on, locale } = contextFrom(options);
  const text = await readText(file);
  /** @type {unknown} */
  let request;
  try {
    request = JSON.parse(text);
  } catch {
    // The core reports invalid JSON.
    return text;
  }
  if (typeof request !== "object" || request === null || Array.isArray(request)) return text;
  const fileContext = /** @type {{ context?: { on?: string, locale?: string } }} */ (request).context;
  // Text output needs a language; JSON output keeps the request's own.
  const language = locale ?? fileContext?.locale ?? (options.json ? undefined : "en");
  return JSON.stringify({
    ...request,
    context: { ...fileContext, ...(on ? { on } : {}), ...(language ? { locale: language } : {}) },
  });
};

/** @type {(options: import("../options.js").Options, text: string) => import("./number-format.js").Locale} */
const languageOf = (options, text) => {
  const { locale } = contextFrom(options);
  if (locale) return locale;
  try {
    return JSON.parse(text).context?.locale ?? "en";
  } catch {
    return "en";
  }
};

/**
 * Builds a request with one mailing from the options. The core validates the numbers.
 *
 * @param {import("../options.js").Options} options
 */
const requestOf = (options) => {
  const { texts } = options;
  const country = parseChoice(options, "country", ["dk", "no"]);
  if (!country)
    throw new CliError("missing request: a file, - for standard input, or --country and --letters", USAGE_ERROR);
  const { letters, bytes, times, sheets, grams, sms, logins, paper } = texts;
  const column = parseChoice(options, "column", ["without-vat", "with-vat", "vat-not-stated"]);
  const mailing = {
    letters,
    bytes,
    times,
    channels:
      paper === undefined
        ? undefined
        : [
            { channel: "paper", share: paper },
            { channel: DIGITAL_CHANNEL[country], share: remainingPercent(paper) },
          ],
    sheets,
    grams,
    postClass: parseChoice(options, "post-class", ["a", "b"]),
    sms,
  };
  const plan = {
    country,
    mailings: [mailing],
    logins,
    supplier: parseChoice(options, "supplier", ["a", "b"]),
    column,
    vatPercent: texts.vat,
    prices: options.lists.price?.map((price) => parsePrice(price, column)),
  };
  const { on, locale } = contextFrom(options);
  return { plan, context: { on, locale: locale ?? (options.json ? undefined : "en") } };
};

/** The digital channel of each country. */
const DIGITAL_CHANNEL = /** @type {const} */ ({ dk: "digital", no: "digital-mailbox" });

/** The remaining percentage, exact to four decimals. @param {string} paper */
const remainingPercent = (paper) => {
  const [, whole = "", part = ""] = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(paper.trim()) ?? [];
  const rest = 1_000_000 - Number(whole + part.padEnd(4, "0"));
  if (whole === "" || rest < 0) throw new CliError("--paper must be a percentage, 0 to 100", USAGE_ERROR);
  return `${Math.floor(rest / 10_000)}.${String(rest % 10_000).padStart(4, "0")}`;
};

/** @type {(price: string, column: string | undefined) => Record<string, string>} */
const parsePrice = (price, column) => {
  const [, item = "", amount = ""] = /^([a-z-]+)=(\S+)$/.exec(price) ?? [];
  if (item === "") throw new CliError("--price must be an item and an amount, such as sms=0.30", USAGE_ERROR);
  return { item, [COLUMNS[column ?? ""] ?? "withoutVat"]: amount };
};

/** @type {Record<string, string>} */
const COLUMNS = { "with-vat": "withVat", "vat-not-stated": "vatNotStated" };
