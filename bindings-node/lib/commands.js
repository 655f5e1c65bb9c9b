// @ts-check
// The commands and their options: the source of option parsing, --help and the man page.
import { LOCALES } from "../../facade/languages.js";
import { NUMBERS } from "../../facade/number-names.js";

/**
 * @typedef {object} Option
 * @property {string} name
 * @property {string} [short]
 * @property {string} [value] the placeholder of the value in the help; undefined for a flag
 * @property {boolean} [repeatable] whether it can be repeated
 * @property {string} about
 *
 * @typedef {object} Command
 * @property {string} usage the arguments after the name
 * @property {number} maxArguments the maximum number of positional arguments, including the name
 * @property {string} about a one-line description
 * @property {readonly Option[]} options
 * @property {readonly string[]} [notes] paragraphs
 * @property {readonly string[]} examples run by the tests
 */

const HOST = {
  name: "host",
  value: "native|wasm",
  about: "the engine that runs the rules; both give the same answers",
};
const LOCALE = { name: "locale", value: LOCALES.join("|"), about: "the language of messages" };
const ON = { name: "on", value: "DATE", about: "apply the rules of this day, such as 2026-11-21; default: today" };
const JSON_LINES = { name: "json", about: "print one JSON object per line" };
const JSON_WHOLE = { name: "json", about: "print the whole answer as JSON" };

/** The names of rules, broken into lines. */
const rules = () => {
  const names = Object.keys(NUMBERS);
  const half = Math.ceil(names.length / 2);
  return [names.slice(0, half), names.slice(half)].map((part) => part.join(", ")).join(",\n");
};

/** @type {ReadonlyMap<string, Command>} */
export const COMMANDS = new Map([
  [
    "check",
    {
      usage: "FILE",
      maxArguments: 2,
      about: "check the numbers in a column of a CSV or JSON Lines file",
      options: [
        {
          name: "column",
          short: "c",
          value: "NAME",
          repeatable: true,
          about: "the column: its heading, its number (1 is the first), or the name of a member",
        },
        {
          name: "rule",
          short: "r",
          value: "RULE",
          repeatable: true,
          about: "the rule for the column: dk.cpr, no.fnr, … (see below)",
        },
        { name: "format", value: "csv|jsonl", about: "default: detected from the file" },
        {
          name: "delimiter",
          short: "d",
          value: "CHARACTER",
          about: "the delimiter of a CSV file, or tab; default: detected from the file",
        },
        { name: "encoding", value: "utf-8|latin1|utf-16", about: "default: detected from the file" },
        { name: "no-header", about: "the file has no heading" },
        { name: "optional", about: "accept empty cells" },
        {
          name: "repair",
          about: "accept numbers that a spreadsheet has changed, if only a leading zero was lost",
        },
        { name: "strict-modulus11", about: "refuse CPR numbers that fail modulus 11, as some real ones do" },
        { name: "test", about: "accept synthetic numbers" },
        ON,
        LOCALE,
        { name: "summary", about: "print the counts only" },
        JSON_LINES,
        { name: "quiet", short: "q", about: "no progress bar and no remarks" },
        HOST,
      ],
      notes: [
        "FILE may be - for standard input. Each failed row is printed as a line with its number, the column, the code and, with " +
          "--locale, a message, separated by tabs. The counts follow. The output never contains a number or any other cell.",
        "Rows are numbered as in a spreadsheet: the heading is row 1, and a cell with line breaks is part of one row. In JSON Lines, " +
          "rows are lines. Blank rows are skipped.",
        `Rules:\n${rules()}`,
        "Repeat --column for several columns, with one --rule for all of them or one for each. In JSON Lines, a column is the name of a " +
          "member or a JSON Pointer such as /person/number. A file with a single column needs no --column.",
        "Supported: byte order marks, CRLF, quoted cells with line breaks, a first line sep=; and Latin-1 (Windows-1252).",
        "Ctrl-C stops after a complete line and prints the counts so far to standard error.",
      ],
      examples: [
        "postregler check citizens.csv --column cpr --rule dk.cpr",
        "postregler check citizens.csv --column 3 --rule dk.cpr --locale da --repair",
        "postregler check citizens.csv -c cpr -r dk.cpr -c fnr -r no.fnr --optional --json",
        "postregler check people.jsonl --column /person/number --rule no.fnr --summary",
        "printf '010180-0002\\n' | postregler check - --rule dk.cpr",
      ],
    },
  ],
  [
    "preflight",
    {
      usage: "FILE --request LETTER",
      maxArguments: 2,
      about: "check a list of recipients before a letter is sent",
      options: [
        {
          name: "request",
          short: "r",
          value: "FILE",
          about: "the letter: a JSON object, the request of dispatch.preflight",
        },
        { name: "json", about: "print the summary as JSON" },
        { name: "codes", value: "FILE", about: "write the codes to a file, one byte per row" },
        HOST,
      ],
      notes: ["FILE contains one JSON object per line; - is standard input. A terminal shows the progress."],
      examples: ["postregler preflight recipients.jsonl --request letter.json"],
    },
  ],
  [
    "cost",
    {
      usage: "[FILE]",
      maxArguments: 2,
      about: "calculate the costs of mailings from published prices",
      options: [
        { name: "compare", about: "compare with paper only and with other shares" },
        { name: "country", value: "dk|no", about: "the country of the prices" },
        { name: "letters", value: "COUNT", about: "the number of letters" },
        { name: "bytes", value: "COUNT", about: "the size of one message in bytes" },
        { name: "times", value: "COUNT", about: "mailings per year" },
        { name: "paper", value: "PERCENT", about: "the percentage of letters on paper; default: none" },
        { name: "sheets", value: "COUNT", about: "sheets per paper letter" },
        { name: "grams", value: "COUNT", about: "weight of a paper letter" },
        { name: "post-class", value: "a|b", about: "postal class" },
        { name: "sms", value: "COUNT", about: "the number of SMS notices" },
        { name: "logins", value: "COUNT", about: "Norway: ID-porten log-ins per year" },
        { name: "supplier", value: "a|b", about: "Norway: the mailbox supplier" },
        { name: "column", value: "COLUMN", about: "the price column: without-vat, with-vat or vat-not-stated" },
        { name: "vat", value: "PERCENT", about: "the rate for computing a column that was not published" },
        {
          name: "price",
          value: "ITEM=AMOUNT",
          repeatable: true,
          about: "a price of your own, such as sms=0.30, without VAT unless --column is given",
        },
        ON,
        { ...LOCALE, about: "the language of names, messages and numbers; default: en" },
        JSON_WHOLE,
        HOST,
      ],
      notes: [
        "FILE is a request of cost.estimate or, with --compare, of cost.compare: a JSON object with plan and context; - is standard " +
          "input. Without FILE, the options describe one mailing. --on and --locale override the file.",
        "A price that was not published is listed as missing, with the field that takes it; prices are never estimated.",
      ],
      examples: [
        "postregler cost --country no --letters 10000 --bytes 80000 --on 2021-06-01 --column without-vat",
        "postregler cost --country dk --letters 200 --bytes 5000 --on 2016-02-01",
        "postregler cost --country no --letters 10000 --bytes 80000 --on 2021-06-01 --compare --sheets 1 --grams 20 --price print-first-sheet=1.10 --price postage=12",
        "postregler cost year.json --locale da",
      ],
    },
  ],
  [
    "rules",
    {
      usage: "[RULE]",
      maxArguments: 2,
      about: "print the rule book, or one rule in full",
      options: [
        { name: "search", short: "s", value: "WORDS", about: "only rules that contain all of these words" },
        { name: "area", value: "AREA", about: "identity, exemption, reservation, readiness, cost or own" },
        { name: "country", value: "dk|no", about: "only rules of this country" },
        { name: "certainty", value: "CERTAINTY", about: "verified, secondary, inferred, chosen or not-found" },
        { ...ON, about: "only rules in force on this day, such as 2014-11-01" },
        { ...LOCALE, about: "the language of explanations" },
        { name: "json", about: "print one JSON object per line" },
        HOST,
      ],
      notes: ["Rules that are not verified are marked. Rules are stated in English and explained in all languages."],
      examples: [
        "postregler rules --area identity --country dk",
        "postregler rules dk.cpr.modulus-11 --locale da",
        'postregler rules --search "modulus 11" --on 2014-11-01',
      ],
    },
  ],
  [
    "sample",
    {
      usage: "KIND",
      maxArguments: 2,
      about: "generate synthetic test numbers, one per line",
      options: [
        { name: "count", short: "n", value: "COUNT", about: "how many, 1 to 1000; default: 1" },
        { name: "seed", value: "COUNT", about: "a seed for reproducible numbers" },
        {
          name: "fault",
          value: "FAULT",
          about: "generate invalid numbers: check-digits, date, century, future or serial0000",
        },
        { name: "series", value: "SERIES", about: "Norway: the synthetic series, skatteetaten, nhn or nav" },
        ON,
        LOCALE,
        { name: "json", about: "print the whole answer as JSON" },
        { name: "quiet", short: "q", about: "no remarks" },
        HOST,
      ],
      notes: ["KIND is a kind of number, such as cpr, fodselsnummer, dnummer or cvr, or a rule such as dk.cpr."],
      examples: ["postregler sample cpr --count 3", "postregler sample no.fnr --seed 7 --fault check-digits"],
    },
  ],
  [
    "mask",
    {
      usage: "NUMBER|-",
      maxArguments: 2,
      about: "mask the digits of a number",
      options: [
        { name: "show", value: "nothing|date", about: "the part to leave readable; default: nothing" },
        JSON_LINES,
        HOST,
      ],
      notes: [
        "With -, it masks standard input, one number per line. Prefer this: a command line is stored in the shell's history and visible to " +
          "other users of the machine.",
      ],
      examples: ["postregler mask 010180-0002", "printf '010180-0002\\n' | postregler mask - --show date"],
    },
  ],
  [
    "call",
    {
      usage: "OPERATION",
      maxArguments: 2,
      about: "answer requests: reads one JSON object per line, prints one answer per line",
      options: [{ name: "file", short: "f", value: "FILE", about: "read from a file instead of standard input" }, HOST],
      notes: [
        'Blank lines are skipped. An invalid request is answered with {"error":…}. A request without context.on is answered by the ' +
          "rules of today.",
        "The exit code is 0 if every request was valid; findings do not change it.",
      ],
      examples: [`echo '{"number":"010180-0002"}' | postregler call identity.check`],
    },
  ],
  [
    "operations",
    {
      usage: "",
      maxArguments: 1,
      about: "list the operations",
      options: [JSON_LINES],
      examples: ["postregler operations"],
    },
  ],
]);

/** A one-line description of the command. */
export const ABOUT = "the rules for reaching citizens by digital post in Denmark and Norway";

/** @type {readonly (readonly [number, string])[]} */
export const EXIT_CODES = [
  [0, "success: no row failed and every request was valid"],
  [1, "a row failed, a request was invalid, or an answer has findings with severity error"],
  [2, "invalid usage"],
  [3, "reading or writing failed"],
  [130, "interrupted by Ctrl-C"],
];
