/** What is wrong with a request: https://www.rfc-editor.org/rfc/rfc9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly instance?: string;
  readonly errors: readonly ProblemError[];
}

export interface ProblemError {
  /** A JSON Pointer into the request, as a fragment: `#/proxy/representativeNumber`. */
  readonly pointer: string;
  /** The code of the finding, or `invalid` for what another library found. */
  readonly code: string;
  /** What to do about it, in the language that was asked for. */
  readonly detail?: string;
}

export interface ProblemOptions {
  /** Left out: 422. */
  readonly status?: number;
  /** A URI for this kind of problem. Left out: `about:blank`, which means what the status means. */
  readonly type?: string;
  readonly title?: string;
  readonly instance?: string;
  /** Where in the body that was checked stands: `/citizen`. */
  readonly at?: string;
  /**
   * What fields of your own are called: `["citizens"]`. A pointer ends at the first key that is neither one of these, nor a field
   * of the package, nor a place in a list, because keys of a record are data.
   */
  readonly names?: readonly string[];
}

/**
 * A document of the type `application/problem+json` from the issues of a schema or the findings of an answer. Issues of
 * other libraries may be among them; of these only the place is told, because their words may quote what was typed.
 *
 * @example problem(schema["~standard"].validate(body).issues)
 */
export declare function problem(issues: readonly object[], options?: ProblemOptions): Problem;

/** The headers that go with it: the type, that nobody keeps it, and its language. */
export declare function problemHeaders(options?: { readonly locale?: Locale }): Record<string, string>;
