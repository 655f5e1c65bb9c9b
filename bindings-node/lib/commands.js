// @ts-check
// What the command can do: read by the options, by --help and by the man page.
import { LOCALES } from "../../facade/languages.js";
import { NUMBERS } from "../../facade/number-names.js";

/**
 * @typedef {object} Option
 * @property {string} name
 * @property {string} [short]
 * @property {string} [value] what it takes, as help shows it; nothing for a switch
 * @property {boolean} [many] whether it can be given more than once
 * @property {string} about
 *
 * @typedef {object} Command
 * @property {string} usage what stands behind its name
 * @property {number} words how many words it takes, itself included
 * @property {string} about in one line
 * @property {readonly Option[]} options
 * @property {readonly string[]} [notes] paragraphs
 * @property {readonly string[]} examples they run in the tests
 */

const HOST = { name: "host", value: "native|wasm", about: "choose what runs the rules; the answers are the same" };
const LOCALE = { name: "locale", value: LOCALES.join("|"), about: "with messages in this language" };
const ON = { name: "on", value: "DATE", about: "by the rules of this day, 2026-11-21; without it, of today" };
const JSON_LINES = { name: "json", about: "as one JSON object a line" };
const JSON_WHOLE = { name: "json", about: "the whole answer as JSON" };

/** The names of rules, in lines that fit. */
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
      words: 2,
      about: "check the numbers in a column of a CSV or JSON Lines file",
      options: [
        {
          name: "column",
          short: "c",
          value: "NAME",
          many: true,
          about: "the column: its heading, its place (1 is the first), or its member",
        },
        {
          name: "rule",
          short: "r",
          value: "RULE",
          many: true,
          about: "what must stand in it: dk.cpr, no.fnr, … (see below)",
        },
        { name: "format", value: "csv|jsonl", about: "without it, found out" },
        {
          name: "delimiter",
          short: "d",
          value: "SIGN",
          about: "; or , or tab, or any one sign; without it, found out",
        },
        { name: "encoding", value: "utf-8|latin1|utf-16", about: "without it, found out" },
        { name: "no-header", about: "the first row is no heading" },
        { name: "optional", about: "an empty cell is fine" },
        {
          name: "repair",
          about: "a number that a spreadsheet changed is fine where it lost nothing but a zero in front",
        },
        { name: "strict-modulus11", about: "refuse CPR numbers that fail modulus 11; some real ones do" },
        { name: "test", about: "made-up test numbers are fine" },
        ON,
        LOCALE,
        { name: "summary", about: "the counts only, no rows" },
        JSON_LINES,
        { name: "quiet", short: "q", about: "no progress bar and no remarks" },
        HOST,
      ],
      notes: [
        "With - for FILE it reads standard input. A row that is not fine gives a line: its number, the column, the code and, with " +
          "--locale, what to do; between them is a tab. The counts follow. No number and no other cell is ever written, wherever.",
        "Rows are numbered as a spreadsheet shows them, so the heading is row 1 and a cell with line breaks is in one row. In JSON " +
          "Lines they are the lines. Blank rows are passed over.",
        `Rules:\n${rules()}`,
        "Repeat --column for several columns, with one --rule for all of them or one for each. In JSON Lines a column is a member, or a " +
          "JSON Pointer like /person/number. A file with a single column needs no --column.",
        "Byte order marks, CRLF, quoted cells with line breaks, a first line sep=; and Latin-1 (Windows-1252) are understood.",
        "Ctrl-C ends it after a whole line, with the counts so far on standard error.",
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
      words: 2,
      about: "go through a list of recipients before a letter is sent",
      options: [
        {
          name: "request",
          short: "r",
          value: "FILE",
          about: "the letter, a JSON object as dispatch.preflight takes it",
        },
        { name: "json", about: "the summary as JSON, not as a table" },
        { name: "codes", value: "FILE", about: "write one byte a row: the code of what becomes of it" },
        HOST,
      ],
      notes: [
        "FILE has one JSON object a line. With - it is standard input. On a terminal it shows how far it has come.",
      ],
      examples: ["postregler preflight recipients.jsonl --request letter.json"],
    },
  ],
  [
    "cost",
    {
      usage: "[FILE]",
      words: 2,
      about: "what mailings cost, from published prices",
      options: [
        { name: "compare", about: "beside paper and other shares, not alone" },
        { name: "country", value: "dk|no", about: "whose prices" },
        { name: "letters", value: "COUNT", about: "how many letters" },
        { name: "bytes", value: "COUNT", about: "the size of one message in bytes" },
        { name: "times", value: "COUNT", about: "how many times a year" },
        { name: "paper", value: "PERCENT", about: "how many per cent of the letters go on paper; without it, none" },
        { name: "sheets", value: "COUNT", about: "sheets of a letter on paper" },
        { name: "grams", value: "COUNT", about: "weight of a letter on paper" },
        { name: "post-class", value: "a|b", about: "class of post" },
        { name: "sms", value: "COUNT", about: "notices by SMS" },
        { name: "logins", value: "COUNT", about: "Norway: log-ins with ID-porten in the year" },
        { name: "supplier", value: "a|b", about: "Norway: the supplier of the mailboxes" },
        { name: "column", value: "COLUMN", about: "without-vat, with-vat or vat-not-stated: the column that matters" },
        { name: "vat", value: "PERCENT", about: "rate by which a column is computed that was not published" },
        {
          name: "price",
          value: "ITEM=AMOUNT",
          many: true,
          about: "a price of your own, such as sms=0.30, without tax unless --column says so",
        },
        ON,
        { ...LOCALE, about: "the language of names, sentences and numbers; without it, en" },
        JSON_WHOLE,
        HOST,
      ],
      notes: [
        "FILE is a request as cost.estimate or, with --compare, cost.compare takes it: a JSON object with plan and context. With - it is " +
          "read from standard input. Without FILE the options make one mailing. --on and --locale win over the file's own.",
        "A price that was never published is listed as missing with the place where it is to be given; it is never guessed.",
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
      words: 2,
      about: "the rule book: all rules, or one of them in full",
      options: [
        { name: "search", short: "s", value: "WORDS", about: "only rules in which all of these words stand" },
        { name: "area", value: "AREA", about: "identity, exemption, reservation, readiness, cost or own" },
        { name: "country", value: "dk|no", about: "only rules of this country" },
        { name: "certainty", value: "CERTAINTY", about: "verified, secondary, inferred, chosen or not-found" },
        { ...ON, about: "only rules that hold on this day, 2014-11-01" },
        { ...LOCALE, about: "what the rules mean, in this language" },
        { name: "json", about: "as one JSON object a line" },
        HOST,
      ],
      notes: [
        "What is not verified is marked in the list. A rule is said in English; what it means is there in all languages.",
      ],
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
      words: 2,
      about: "made-up numbers for tests, one a line",
      options: [
        { name: "count", short: "n", value: "COUNT", about: "how many, 1 to 1000; without it, one" },
        { name: "seed", value: "COUNT", about: "the same seed gives the same numbers" },
        {
          name: "fault",
          value: "FAULT",
          about: "check-digits, date, century, future or serial0000: what is to be wrong",
        },
        { name: "series", value: "SERIES", about: "Norway: skatteetaten, nhn or nav" },
        ON,
        LOCALE,
        { name: "json", about: "the whole answer as JSON" },
        { name: "quiet", short: "q", about: "no remarks" },
        HOST,
      ],
      notes: [
        "KIND is a kind of number, such as cpr, fodselsnummer, dnummer or cvr; a rule such as dk.cpr will do too.",
      ],
      examples: ["postregler sample cpr --count 3", "postregler sample no.fnr --seed 7 --fault check-digits"],
    },
  ],
  [
    "mask",
    {
      usage: "NUMBER|-",
      words: 2,
      about: "a number with its digits covered",
      options: [
        { name: "show", value: "nothing|date", about: "what may stay readable; without it, nothing" },
        JSON_LINES,
        HOST,
      ],
      notes: [
        "With - it masks standard input, one number a line. That is the better way: what stands on a command line is kept in the shell's " +
          "history and seen by others on the machine.",
      ],
      examples: ["postregler mask 010180-0002", "printf '010180-0002\\n' | postregler mask - --show date"],
    },
  ],
  [
    "call",
    {
      usage: "OPERATION",
      words: 2,
      about: "answer requests: one JSON object a line in, one answer a line out",
      options: [{ name: "file", short: "f", value: "FILE", about: "read from a file, not from standard input" }, HOST],
      notes: [
        'Blank lines are skipped. A line that is not a request gives a line {"error":…}. A request without context.on is answered by ' +
          "the rules of today.",
        "When every line was answered it ends with 0, whatever the answers found: look at their findings.",
      ],
      examples: [`echo '{"number":"010180-0002"}' | postregler call identity.check`],
    },
  ],
  [
    "operations",
    {
      usage: "",
      words: 1,
      about: "list the operations",
      options: [JSON_LINES],
      examples: ["postregler operations"],
    },
  ],
]);

/** What the command is, in one line. */
export const ABOUT = "the rules for reaching citizens by digital post in Denmark and Norway";

/** @type {readonly (readonly [number, string])[]} */
export const EXIT_CODES = [
  [0, "all is fine: no row failed, every request was answered"],
  [1, "some row is not fine, some line is no request, or an answer has an error among its findings"],
  [2, "the command was not used as it can be"],
  [3, "reading or writing failed"],
  [130, "ended with Ctrl-C"],
];
