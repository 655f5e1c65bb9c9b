// @ts-check
import { readChunks } from "../input.js";

/** The size of chunks, large enough to keep the disk busy. */
const CHUNK_BYTES = 1 << 18;

/** The number of bytes examined to detect the format. */
const SAMPLE_SIZE = 1 << 16;

const UTF_8_MARK = Buffer.from("\ufeff");

/** The byte order marks of UTF-16. @type {readonly (readonly [Buffer, "utf-16le" | "utf-16be"])[]} */
const UTF_16_MARKS = [
  [Buffer.of(0xff, 0xfe), "utf-16le"],
  [Buffer.of(0xfe, 0xff), "utf-16be"],
];

/**
 * Reads a file as UTF-8 without a byte order mark. The first chunk is large enough to detect the format.
 *
 * @param {string | undefined} file
 * @param {AbortSignal} signal
 * @param {"auto" | "utf-8" | "latin1" | "utf-16"} encoding
 * @param {(bytes: number) => void} read called with the size of each chunk
 */
export async function* utf8Chunks(file, signal, encoding, read) {
  /** @type {Buffer[]} */
  let buffered = [];
  let length = 0;
  /** @type {((chunk: Buffer) => Buffer) | undefined} */
  let convert;
  const firstChunk = () => {
    const start = Buffer.concat(buffered);
    buffered = [];
    const utf16 = UTF_16_MARKS.find(([mark]) => start.subarray(0, mark.length).equals(mark));
    if (utf16 || encoding === "utf-16") {
      convert = fromUtf16(utf16?.[1] ?? "utf-16le");
      return convert(start);
    }
    convert = (chunk) => chunk;
    return start.subarray(0, UTF_8_MARK.length).equals(UTF_8_MARK) ? start.subarray(UTF_8_MARK.length) : start;
  };
  for await (const chunk of readChunks(file, { signal, highWaterMark: CHUNK_BYTES })) {
    read(chunk.length);
    if (convert) {
      yield convert(chunk);
      continue;
    }
    buffered.push(chunk);
    length += chunk.length;
    if (length >= SAMPLE_SIZE) yield firstChunk();
  }
  if (!convert && length > 0) yield firstChunk();
}

/** @param {"utf-16le" | "utf-16be"} label @returns {(chunk: Buffer) => Buffer} */
const fromUtf16 = (label) => {
  // An incomplete character at the end of a chunk is kept for the next one; the byte order mark is removed.
  const decoder = new TextDecoder(label);
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
};
