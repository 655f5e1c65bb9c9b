// @ts-check
import { RequestError } from "../../../facade/engine.js";
import { oneOf } from "../options.js";
import { isClosed, print } from "../output.js";
import { progressOn } from "../progress.js";
import { sizeOf } from "../size.js";
import { INTERRUPTED, REFUSED, Stop, USAGE } from "../stop.js";
import { linesOf, summaryOf } from "./report.js";
import { rowsIn } from "./rows.js";
import { bytesOf } from "./source.js";
import { wantedIn } from "./what.js";

/**
 * Checks columns of a file; gives the exit code.
 *
 * @param {string | undefined} name a file, or `-` for standard input
 * @param {import("../options.js").Options} options
 */
export const check = async (name, options) => {
  if (name === undefined) throw new Stop("which file? With - it is standard input", USAGE);
  const wanted = wantedIn(options);
  const encoding = oneOf(options, "encoding", ["auto", "utf-8", "latin1", "utf-16"]) ?? "auto";
  const file = name === "-" ? undefined : name;
  const json = options.json ?? false;

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  // Once: a second Ctrl-C ends it at once, should whoever reads our output have stopped reading.
  process.once("SIGINT", onInterrupt);
  const progress = progressOn(options.quiet ? { write() {} } : process.stderr, await sizeOf(file));
  let read = 0;
  /** @type {import("./rows.js").Rows | undefined} */
  let rows;
  /** @param {import("./rows.js").Rows} from */
  const tell = async ({ checked }) => {
    const lines = linesOf(checked, json);
    if (lines === "") return;
    // Both may go to the same terminal.
    progress.end();
    await print(lines);
  };
  try {
    for await (const chunk of bytesOf(file, interrupt.signal, encoding, (bytes) => (read += bytes))) {
      rows ??= opened(name, chunk, wanted, encoding, options, (remark) => {
        if (!options.quiet) process.stderr.write(`postregler: ${remark}\n`);
      });
      rows.push(chunk);
      progress.at(read, rows.row);
      await tell(rows);
    }
    if (!interrupt.signal.aborted) rows?.end();
  } finally {
    progress.end();
    process.removeListener("SIGINT", onInterrupt);
  }

  const interrupted = interrupt.signal.aborted;
  rows ??= opened(name, Buffer.alloc(0), wanted, encoding, options, () => {});
  const { checked, blank } = rows;
  const summary = () => summaryOf(checked, { json, blank, interrupted });
  if (interrupted) {
    // Ctrl-C goes to all of a pipe, so there may be nobody left to read.
    await tell(rows).catch((error) => {
      if (!isClosed(error)) throw error;
    });
    process.stderr.write(summary());
    return INTERRUPTED;
  }
  await tell(rows);
  await print(summary());
  return checked.every(({ tally }) => tally.rows === tally.fine) ? 0 : REFUSED;
};

/** @type {typeof rowsIn} */
const opened = (...args) => {
  try {
    return rowsIn(...args);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // It holds nothing of what was sent.
    throw new Stop(`that cannot be checked: ${error.code} at ${JSON.stringify(error.path)}`, USAGE);
  }
};
