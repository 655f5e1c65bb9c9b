// @ts-check

/** How many signs the bar has. */
const WIDTH = 30;
/** A line is rewritten at most this often, in milliseconds. */
const MIN_INTERVAL_MS = 100;

/**
 * A line on a terminal that says how far it has come, rewritten in place and gone at the end. Where standard error is no
 * terminal nothing is written: it often ends in a log.
 *
 * @param {{ isTTY?: boolean, write(text: string): unknown }} out
 * @param {number | undefined} total how many bytes there are, if that is known
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
