// @ts-check
import { ABOUT, COMMANDS, EXIT_CODES } from "./commands.js";
import { optionSyntax } from "./help.js";

/** A text as roff takes it: signs that mean something there mean themselves. @param {string} text */
const plain = (text) =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("…", "...")
    .replaceAll(/^([.'])/gm, "\\&$1");

/** @type {(term: string, about: string) => string[]} */
const item = (term, about) => [".TP", `\\fB${plain(term)}\\fR`, plain(about)];

/** @type {(lines: readonly string[]) => string[]} */
const verbatim = (lines) => [".nf", ...lines.map(plain), ".fi"];

/**
 * The page for `man postregler`, made of what --help is made of.
 *
 * @param {string} version
 */
export const manPage = (version) => {
  const lines = [
    '.\\" Made by man.mjs from lib/commands.js. Do not edit.',
    `.TH POSTREGLER 1 "" "postregler ${version}" "User Commands"`,
    ".SH NAME",
    `postregler \\- ${plain(ABOUT)}`,
    ".SH SYNOPSIS",
    ...[...COMMANDS].flatMap(([name, { usage }]) => [
      `.B postregler ${name}`,
      plain(`${usage} [OPTION]...`.trim()),
      ".br",
    ]),
    ".SH DESCRIPTION",
    plain("Standard output is for answers, standard error for remarks. Neither repeats what was read or typed."),
    plain("There are no colours, so NO_COLOR changes nothing; the progress bar is shown on a terminal only."),
  ];
  for (const [name, { usage, about, options, notes = [], examples }] of COMMANDS) {
    lines.push(
      `.SH ${name.toUpperCase()}`,
      `.B ${plain(`postregler ${name} ${usage}`.trim())}`,
      ".PP",
      plain(`${about}.`),
    );
    for (const option of options) lines.push(...item(optionSyntax(option), option.about));
    for (const note of notes) lines.push(".PP", ...note.split("\n").map(plain));
    lines.push(".PP", examples.length > 1 ? "Examples:" : "Example:", ".PP", ...verbatim(examples));
  }
  lines.push(".SH EXIT STATUS", ...EXIT_CODES.flatMap(([code, means]) => item(String(code), means)));
  return `${lines.join("\n")}\n`;
};
