import { FileProblem } from "./file-problem.ts";

/** A portion of a file, without the mark that some programs put in front of UTF-8. */
export async function bytesOf(file: File, from: number, to: number): Promise<Uint8Array> {
  let bytes;
  try {
    bytes = new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new FileProblem("unreadable");
  }
  const marked = from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}
