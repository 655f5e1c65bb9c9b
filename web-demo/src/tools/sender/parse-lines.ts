import type { MailboxDocument } from "@postregler/wasm";
import { wholeNumber } from "../../form/request-values.ts";

/** The lines of a text without blank ones. */
export const parseLines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * One file per line, `pdf 200000`, the main document first. An invalid size is passed on, so that the core rejects it.
 */
export const parseFiles = (text: string): MailboxDocument[] =>
  parseLines(text).map((line, at) => {
    const [type = "", ...size] = line.split(/\s+/);
    return { main: at === 0, fileType: type, bytes: wholeNumber(size.join(" ")) };
  });
