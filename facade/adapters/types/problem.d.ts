/** The errors of a request as problem details: https://www.rfc-editor.org/rfc/rfc9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly instance?: string;
  readonly errors: readonly ProblemError[];
}

export interface ProblemError {
  /** A JSON Pointer into the request, as a URI fragment: `#/proxy/representativeNumber`. */
  readonly pointer: string;
  /** The code of the finding, or `invalid` for an issue of another library. */
  readonly code: string;
  /** What to correct, in the requested language. */
  readonly detail?: string;
}

export interface ProblemOptions {
  /** Defaults to 422. */
  readonly status?: number;
  /** A URI that identifies this type of problem. Defaults to `about:blank`: the meaning of the status code. */
  readonly type?: string;
  readonly title?: string;
  readonly instance?: string;
  /** A JSON Pointer to the validated value within the body: `/citizen`. */
  readonly at?: string;
  /**
   * The names of your own fields: `["citizens"]`. A pointer ends at the first key that is neither one of these names,
   * nor a field of the package, nor a list index, because other keys are data.
   */
  readonly names?: readonly string[];
}

/**
 * Creates a document of the type `application/problem+json` from the issues of a schema or the findings of an answer.
 * Issues of other libraries are accepted too. Only their location is reported, because their messages may quote the
 * value.
 *
 * @example problem(schema["~standard"].validate(body).issues)
 */
export declare function problem(issues: readonly object[], options?: ProblemOptions): Problem;

/** The headers of the response: the type, `no-store`, and the language. */
export declare function problemHeaders(options?: { readonly locale?: Locale }): Record<string, string>;
