// @ts-check
import { sendRequest, hasError, findingLines } from "./request.js";
import { alignColumns } from "./text-table.js";
import { wrapText } from "./help.js";
import { engineFor } from "./input.js";
import { contextFrom } from "./options.js";
import { print } from "./output.js";
import { CHECK_FAILED } from "./cli-error.js";

/** @typedef {import("../../facade/operations.js").RulebookListAnswer["entries"][number]} Entry */

/** The line length of texts. */
const WIDTH = 90;

/**
 * Prints the rule book, or one rule of it.
 *
 * @param {string | undefined} id
 * @param {import("./options.js").Options} options
 */
export const rules = async (id, options) => (id === undefined ? list(options) : rule(id, options));

/** @param {import("./options.js").Options} options */
const list = async (options) => {
  const engine = engineFor(options.host);
  const { search, area, country, certainty, on } = options.texts;
  const context = contextFrom(options);
  let start = 0;
  /** @type {number | undefined} */
  let next = 0;
  let total = 0;
  while (next !== undefined) {
    start = next;
    const request = { search, area, country, certainty, inForceOn: on, start, context };
    const answer = sendRequest(engine, "rulebook.list", request);
    if (hasError(answer)) {
      process.stderr.write(findingLines(answer));
      return CHECK_FAILED;
    }
    total = answer.total;
    next = answer.next;
    await print(options.json ? jsonLines(answer.entries) : formatEntries(answer.entries));
  }
  if (!options.json) await print(`${total} rules\n`);
  return 0;
};

/** @param {Entry[]} entries */
const jsonLines = (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

/** @param {Entry[]} entries */
const formatEntries = (entries) =>
  entries.map((entry) => `${entry.id}${mark(entry)}\n${indent(entry.text ?? entry.title)}\n\n`).join("");

/** Marks rules that are not verified or not in force. @param {Entry} entry */
const mark = ({ certainty, inForce }) => {
  const marks = [...(certainty === "verified" ? [] : [certainty]), ...(inForce ? [] : ["not in force"])];
  return marks.length === 0 ? "" : `  (${marks.join(", ")})`;
};

/** @type {(id: string, options: import("./options.js").Options) => Promise<number>} */
const rule = async (id, options) => {
  const answer = sendRequest(engineFor(options.host), "rulebook.rule", { id, context: contextFrom(options) });
  if (answer.entry) await print(options.json ? jsonLines([answer.entry]) : formatRule(answer.entry));
  else process.stderr.write(findingLines(answer));
  return answer.accepted ? 0 : CHECK_FAILED;
};

/** @param {Entry} entry */
const formatRule = (entry) => {
  const { country, area, sections, from, until, adopted, basis, codes, results } = entry;
  const facts = [
    ["area", country ? `${area}, ${country}` : area],
    ["holds", period(from, until)],
    ...(adopted ? [["adopted", adopted]] : []),
    ["basis", basis],
    ["certainty", entry.certainty],
  ];
  const blocks = [
    `${entry.id}${mark(entry)}`,
    indent(entry.title),
    entry.text ? indent(entry.text) : "",
    alignColumns(facts).join("\n"),
    section(
      "Sources",
      sections.map(({ source, section }) => (section ? `${source}, ${section}` : source)),
    ),
    section("Findings", codes),
    section("Steps", results),
  ];
  return `${blocks.filter((part) => part !== "").join("\n\n")}\n`;
};

/** @type {(from: string | undefined, until: string | undefined) => string} */
const period = (from, until) => {
  if (!from && !until) return "period unknown";
  return [from ? `from ${from}` : "", until ? `until ${until}` : ""].filter(Boolean).join(" ");
};

/** @type {(title: string, items: readonly string[]) => string} */
const section = (title, items) => (items.length === 0 ? "" : [title, ...items.map((item) => `  ${item}`)].join("\n"));

/** @param {string} text */
const indent = (text) =>
  wrapText(text, WIDTH)
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
