// @ts-check
import { ABOUT, COMMANDS, EXIT_CODES } from "./commands.js";

/** The preferred maximum line length. */
const WIDTH = 100;

/** @typedef {import("./commands.js").Command} Command */

/** The syntax of an option. @param {import("./commands.js").Option} option */
export const optionSyntax = ({ name, short, value }) =>
  `--${name}${value === undefined ? "" : ` ${value}`}${short ? `, -${short}` : ""}`;

/** The help for the program, or for one command. @param {string | undefined} name */
export const help = (name) => {
  const command = COMMANDS.get(name ?? "");
  return command && name ? commandHelp(name, command) : generalHelp();
};

const generalHelp = () => {
  const commands = [...COMMANDS].map(([name, { usage, about }]) => [`${name} ${usage}`.trim(), about]);
  const examples = [...COMMANDS.values()].map((command) => command.examples[0] ?? "");
  return joinSections([
    `postregler: ${ABOUT}`,
    table("postregler ", commands),
    "postregler COMMAND --help describes a command; postregler --version prints the version",
    exitCodes(),
    ["Examples:", ...examples.map((line) => `  ${line}`)].join("\n"),
  ]);
};

/** @type {(name: string, command: Command) => string} */
const commandHelp = (name, { usage, about, options, notes = [], examples }) =>
  joinSections([
    `postregler ${`${name} ${usage}`.trim()}: ${about}`,
    table(
      "  ",
      options.map((option) => [optionSyntax(option), option.about]),
    ),
    ...notes.map((note) => wrapText(note, WIDTH)),
    exitCodes(),
    [examples.length > 1 ? "Examples:" : "Example:", ...examples.map((line) => `  ${line}`)].join("\n"),
  ]);

const exitCodes = () =>
  ["Exit codes:", ...EXIT_CODES.map(([code, means]) => `  ${String(code).padStart(3)}  ${means}`)].join("\n");

/** @param {string[]} parts */
const joinSections = (parts) => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** @type {(before: string, rows: string[][]) => string} */
const table = (before, rows) => {
  const width = Math.max(...rows.map(([left = ""]) => left.length)) + 2;
  return rows.map(([left = "", right = ""]) => `${before}${left.padEnd(width)}${right}`).join("\n");
};

/** @type {(text: string, width: number) => string} */
export const wrapText = (text, width) =>
  text
    .split("\n")
    .map((line) => {
      let out = "";
      let length = 0;
      for (const word of line.split(" ")) {
        const breaks = length > 0 && length + 1 + word.length > width;
        out += length === 0 ? word : `${breaks ? "\n" : " "}${word}`;
        length = breaks || length === 0 ? word.length : length + 1 + word.length;
      }
      return out;
    })
    .join("\n");
