/** A position in the text, counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The position of the first JSON syntax error. Browsers report it differently, or not at all. */
export function jsonErrorPosition(text: string): TextPosition {
  const lines = text.slice(0, jsonErrorOffset(text)).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

function jsonErrorOffset(text: string): number {
  let at = 0;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const sign = (expected: string): boolean => {
    take(SPACE);
    const there = text[at] === expected;
    if (there) at += 1;
    return there;
  };
  /** Comma-separated values up to the closing sign. */
  const many = (one: () => boolean, close: string): boolean => {
    if (sign(close)) return true;
    do if (!one()) return false;
    while (sign(","));
    return sign(close);
  };
  const string = (): boolean => (take(SPACE), take(STRING));
  const value = (): boolean => {
    if (sign("{")) return many(() => string() && sign(":") && value(), "}");
    if (sign("[")) return many(value, "]");
    return take(STRING) || take(PLAIN);
  };

  if (value()) take(SPACE);
  return at;
}
