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
 * Checks columns of a file; returns the exit code.
 *
 * @param {string | undefined} name a file, or `-` for standard input
 * @param {import("../options.js").Options} options
 */
export const check = async (name, options) => {
  if (name === undefined) throw new CliError("missing file; use - for standard input", USAGE_ERROR);
  const targets = parseTargets(options);
  const encoding = parseChoice(options, "encoding", ["auto", "utf-8", "latin1", "utf-16"]) ?? "auto";
  const file = name === "-" ? undefined : name;
  const json = options.json ?? false;

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  // Only the first Ctrl-C is handled; a second one ends the process even if the reader of the output hangs.
  process.once("SIGINT", onInterrupt);
  const progress = createProgress(options.quiet ? { write() {} } : process.stderr, await fileSize(file));
  let bytesRead = 0;
  /** @type {import("./row-reader.js").Rows | undefined} */
  let rows;
  /** @param {import("./row-reader.js").Rows} from */
  const printFailedRows = async ({ checked }) => {
    const lines = formatFailedRows(checked, json);
    if (lines === "") return;
    // Both may be written to the same terminal.
    progress.end();
    await print(lines);
  };
  try {
    for await (const chunk of utf8Chunks(file, interrupt.signal, encoding, (bytes) => (bytesRead += bytes))) {
      rows ??= openOrThrow(name, chunk, targets, encoding, options, (message) => {
        if (!options.quiet) process.stderr.write(`postregler: ${message}\n`);
      });
      rows.push(chunk);
      progress.at(bytesRead, rows.row);
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
    // Ctrl-C interrupts the whole pipe, so the reader may be gone.
    await printFailedRows(rows).catch((error) => {
      if (!isBrokenPipe(error)) throw error;
    });
    process.stderr.write(summary());
    return INTERRUPTED;
  }
  await printFailedRows(rows);
  await print(summary());
  return checked.every(({ checker }) => checker.rows === checker.accepted) ? 0 : CHECK_FAILED;
};

/** @type {typeof openRows} */
const openOrThrow = (...args) => {
  try {
    return openRows(...args);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // The message contains no user input.
    throw new CliError(`invalid request: ${error.code} at ${JSON.stringify(error.path)}`, USAGE_ERROR);
  }
};
