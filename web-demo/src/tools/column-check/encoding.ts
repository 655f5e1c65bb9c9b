const utf8 = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");
const encoder = new TextEncoder();

/** Decodes UTF-8, with Windows-1252 as fallback for older spreadsheets. */
export function textFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/** Converts text to UTF-8, the encoding of the core. */
export const asUtf8 = (bytes: Uint8Array): Uint8Array => encoder.encode(textFrom(bytes));
