// @ts-check
import { RequestError } from "../../../facade/engine.js";
import { parseChoice } from "../options.js";
import { isBrokenPipe, print } from "../output.js";
import { createProgress } from "../progress.js";
import { fileSize } from "../file-size.js";
import { INTERRUPTED, CHECK_FAILED, CliError, USAGE_ERROR } from "../cli-error.js";
import { formatFailedRows, formatSummary } from "./report.js";
import { openRows } from "./row-reader.js";
import { utf8Chunks } from "./utf8-chunks.js";
import { parseTargets } from "./targets.js";

/**
 * Checks columns of a file; gives the exit code.
 *
 * @param {string | undefined} name a file, or `-` for standard input
 * @param {import("../options.js").Options} options
 */
export const check = async (name, options) => {
  if (name === undefined) throw new CliError("which file? With - it is standard input", USAGE_ERROR);
  const targets = parseTargets(options);
  const encoding = parseChoice(options, "encoding", ["auto", "utf-8", "latin1", "utf-16"]) ?? "auto";
  const file = name === "-" ? undefined : name;
  const json = options.json ?? false;

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  // Once: a second Ctrl-C ends it at once, should whoever reads our output have stopped reading.
  process.once("SIGINT", onInterrupt);
  const progress = createProgress(options.quiet ? { write() {} } : process.stderr, await fileSize(file));
  let read = 0;
  /** @type {import("./row-reader.js").Rows | undefined} */
  let rows;
  /** @param {import("./row-reader.js").Rows} from */
  const printFailedRows = async ({ checked }) => {
    const lines = formatFailedRows(checked, json);
    if (lines === "") return;
    // Both may go to the same terminal.
    progress.end();
    await print(lines);
  };
  try {
    for await (const chunk of utf8Chunks(file, interrupt.signal, encoding, (bytes) => (read += bytes))) {
      rows ??= openOrThrow(name, chunk, targets, encoding, options, (message) => {
        if (!options.quiet) process.stderr.write(`postregler: ${message}\n`);
      });
      rows.push(chunk);
      progress.at(read, rows.row);
      await printFailedRows(rows);
    }
    if (!interrupt.signal.aborted) rows?.end();
  } finally {
    progress.end();
    process.removeListener("SIGINT", onInterrupt);
  }

  const interrupted = interrupt.signal.aborted;
  rows ??= openOrThrow(name, Buffer.alloc(0), targets, encoding, options, () => {});
  const { checked, blank } = rows;
  const summary = () => formatSummary(checked, { json, blank, interrupted });
  if (interrupted) {
    // Ctrl-C goes to all of a pipe, so there may be nobody left to read.
    await printFailedRows(rows).catch((error) => {
      if (!isBrokenPipe(error)) throw error;
    });
    process.stderr.write(summary());
    return INTERRUPTED;
  }
  await printFailedRows(rows);
  await print(summary());
  return checked.every(({ checker }) => checker.rows === checker.fine) ? 0 : CHECK_FAILED;
};

/** @type {typeof openRows} */
const openOrThrow = (...args) => {
  try {
    return openRows(...args);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // It holds nothing of what was sent.
    throw new CliError(`that cannot be checked: ${error.code} at ${JSON.stringify(error.path)}`, USAGE_ERROR);
  }
};
