const utf8 = new TextDecoder("utf-8", { fatal: true });
const western = new TextDecoder("windows-1252");
const encoder = new TextEncoder();

/** Text from UTF-8, or else from what spreadsheets wrote before (Latin-1 and a little more). */
export function textFrom(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/** The same text as UTF-8, which is what the core reads. */
export const asUtf8 = (bytes: Uint8Array): Uint8Array => encoder.encode(textFrom(bytes));
