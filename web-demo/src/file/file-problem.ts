/** Why a file cannot be checked: what is wrong, and in which row if in one. */
export class FileProblem extends Error {
  constructor(
    readonly what: "empty" | "not-text" | "unreadable" | "row" | "quote",
    readonly row = 0,
  ) {
    super(what);
  }
}
