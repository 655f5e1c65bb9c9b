// @ts-check
import { readChunks } from "../input.js";

/** Bytes are read in portions of this size: large enough that the disk does not wait for us. */
const CHUNK_BYTES = 1 << 18;

/** So many bytes are looked at to find out how a file is written. */
const SAMPLE_SIZE = 1 << 16;

const UTF_8_MARK = Buffer.from("\ufeff");

/** What UTF-16 begins with. @type {readonly (readonly [Buffer, "utf-16le" | "utf-16be"])[]} */
const UTF_16_MARKS = [
  [Buffer.of(0xff, 0xfe), "utf-16le"],
  [Buffer.of(0xfe, 0xff), "utf-16be"],
];

/**
 * The bytes of a file without a byte order mark, in portions of which the first is large enough to look at. UTF-16 becomes UTF-8.
 *
 * @param {string | undefined} file
 * @param {AbortSignal} signal
 * @param {"auto" | "utf-8" | "latin1" | "utf-16"} encoding
 * @param {(bytes: number) => void} read told of each portion
 */
export async function* utf8Chunks(file, signal, encoding, read) {
  /** @type {Buffer[]} */
  let waiting = [];
  let length = 0;
  /** @type {((chunk: Buffer) => Buffer) | undefined} */
  let through;
  const first = () => {
    const start = Buffer.concat(waiting);
    waiting = [];
    const utf16 = UTF_16_MARKS.find(([mark]) => start.subarray(0, mark.length).equals(mark));
    if (utf16 || encoding === "utf-16") {
      through = fromUtf16(utf16?.[1] ?? "utf-16le");
      return through(start);
    }
    through = (chunk) => chunk;
    return start.subarray(0, UTF_8_MARK.length).equals(UTF_8_MARK) ? start.subarray(UTF_8_MARK.length) : start;
  };
  for await (const chunk of readChunks(file, { signal, highWaterMark: CHUNK_BYTES })) {
    read(chunk.length);
    if (through) {
      yield through(chunk);
      continue;
    }
    waiting.push(chunk);
    length += chunk.length;
    if (length >= SAMPLE_SIZE) yield first();
  }
  if (!through && length > 0) yield first();
}

/** @param {"utf-16le" | "utf-16be"} label @returns {(chunk: Buffer) => Buffer} */
const fromUtf16 = (label) => {
  // Half a character at the end of a portion waits for the next one; the mark is taken away.
  const decoder = new TextDecoder(label);
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
};
