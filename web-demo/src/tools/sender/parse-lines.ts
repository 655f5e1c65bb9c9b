import type { MailboxDocument } from "@postregler/wasm";
import { wholeNumber } from "../../form/request-values.ts";

/** The lines of a text that have something on them. */
export const parseLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** One file a line, `pdf 200000`, the main document first. A size that is no number stays text, to be refused. */
export const parseFiles = (text: string): MailboxDocument[] =>
  parseLines(text).map((line, at) => {
    const [type = "", ...size] = line.split(/\s+/);
    return { main: at === 0, fileType: type, bytes: wholeNumber(size.join(" ")) };
  });
