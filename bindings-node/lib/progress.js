// @ts-check

/** The width of the bar in characters. */
const WIDTH = 30;
/** The minimum time between updates, in milliseconds. */
const MIN_INTERVAL_MS = 100;

/**
 * A progress line on the terminal, updated in place and removed at the end. If standard error is not a terminal nothing
 * is written, because it is often logged.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} out
 * @param {number | undefined} total the total number of bytes, if known
 * @param {() => number} now
 */
export const createProgress = (out, total, now = Date.now) => {
  let before = -Infinity;
  let length = 0;
  /** @param {string} line */
  const rewrite = (line) => {
    out.write(`\r${line.padEnd(length)}`);
    length = line.length;
  };
  return {
    /** @type {(bytes: number, rows: number) => void} */
    at(bytes, rows) {
      if (!out.isTTY || now() - before < MIN_INTERVAL_MS) return;
      before = now();
      rewrite(`${total ? `${bar(bytes / total)} ` : ""}${rows} rows`);
    },
    end() {
      if (length === 0) return;
      rewrite("");
      out.write("\r");
      length = 0;
    },
  };
};

/** @param {number} share */
const bar = (share) => {
  // A file can grow while it is read.
  const done = Math.min(share, 1);
  const filled = Math.floor(done * WIDTH);
  return `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${String(Math.floor(done * 100)).padStart(3)} %`;
};
