// @ts-check

/** Exit code: something that was read is not fine: a row, a line, or a finding that is an error. */
export const CHECK_FAILED = 1;
/** Exit code: the command was not used as it can be. */
export const USAGE_ERROR = 2;
/** Exit code: reading or writing failed. */
export const IO_FAILED = 3;
/** Exit code: somebody pressed Ctrl-C. The number is the one shells use for it. */
export const INTERRUPTED = 130;

/**
 * Ends the command with a message. It never repeats an argument or an input: both may be an identity number that went
 * to the wrong place, and standard error often ends in a log.
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
