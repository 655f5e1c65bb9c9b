/** A quoted POSIX shell word; single quotes are placed outside the quotation. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A Rust raw string with as many `#` as needed. */
export function rawString(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/"(#*)/g)].map(([, signs = ""]) => signs.length + 1));
  // A lone surrogate cannot be written in Rust source, and a raw string cannot contain a carriage return.
  if (/[\r\p{Surrogate}]/u.test(text)) return JSON.stringify(text).replace(/\\u([0-9a-f]{4})/gi, "\\u{$1}");
  const signs = "#".repeat(longest);
  return longest === 0 && !text.includes("\\") ? `"${text}"` : `r${signs}"${text}"${signs}`;
}

const WIDTH = 100;

/** A JavaScript literal: unquoted keys, on one line if it fits. */
export function literal(value: unknown, indent = ""): string {
  const short = inOneLine(value);
  if (indent.length + short.length <= WIDTH || typeof value !== "object" || value === null) return short;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => `${deeper}${literal(item, deeper)},\n`)
    : Object.entries(value).map(([name, one]) => `${deeper}${key(name)}: ${literal(one, deeper)},\n`);
  return `${open}\n${lines.join("")}${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, one]) => `${key(name)}: ${inOneLine(one)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** An unquoted `__proto__` would set the prototype. */
const key = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
