// @ts-check

/** Exit code: a row, a line or a finding is an error. */
export const CHECK_FAILED = 1;
/** Exit code: invalid usage. */
export const USAGE_ERROR = 2;
/** Exit code: reading or writing failed. */
export const IO_FAILED = 3;
/** Exit code: interrupted by Ctrl-C. Shells use the same number. */
export const INTERRUPTED = 130;

/**
 * Ends the command with a message. The message never repeats arguments or input: both may contain an identity number,
 * and standard error is often logged.
 */
export class CliError extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
