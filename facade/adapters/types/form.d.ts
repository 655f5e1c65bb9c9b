/** A control of the page's form. */
export interface FormControl {
  /**
   * The name of the control in HTML and the path in the request, such as `proxy.representativeName`, or `date.day` for one part
   * of a date.
   */
  readonly name: string;
  /**
   * The type of the control in HTML. `checkbox`, `radio` and `hidden` are treated specially: hidden fields are part of
   * the request and are not reported.
   */
  readonly type?: string;
  /** The id that the summary links to. Defaults to the name. */
  readonly id?: string;
  /** Added in the summary if two fields have the same message. For a group, the legend. */
  readonly label?: string;
}

/** A finding of an answer, or your own finding about a field of your own, whose path is a slash and the name. */
export interface FormFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: "error" | "warning" | "hint";
  /** Defaults to the code. */
  readonly message?: string;
}

export interface FormMessage {
  readonly severity: "error" | "warning" | "hint";
  /** The word shown before the message: "Fejl". */
  readonly word: string;
  readonly message: string;
  readonly code: string;
}

export interface FormReport {
  /** The lines of the error summary. A line without `href` is about a value that the form does not ask for. */
  readonly lines: readonly { readonly text: string; readonly code: string; readonly href: string | undefined }[];
  /** The heading of the summary: "Der er problemer". */
  readonly heading: string;
  /** Returns the page title, prefixed with the word for an error if there are errors. */
  readonly title: (title: string) => string;
  /** Returns the messages for a field, by the name of any of its controls. */
  readonly at: (name: string) => { readonly invalid: boolean; readonly messages: readonly FormMessage[] };
}

export interface Form {
  /** The operation to call: `exemption.check_request`. */
  readonly operation: string;
  /**
   * Builds the request of the operation, without a context, from a flat body (`URLSearchParams`, `FormData`, or an
   * object of texts). Names that are not controls of the form are ignored; validate fields of your own yourself.
   */
  readonly request: (sent: Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>) => any;
  /** Returns the messages to show and where, identical to those of `@postregler/wasm/auto` in the browser. */
  readonly report: (findings: readonly FormFinding[], options?: { readonly locale?: Locale }) => FormReport;
}

/**
 * Reads and renders a form on the server without JavaScript in the browser, with the same result as the script of
 * `@postregler/wasm/auto`. `form` is the value of `data-postregler`, `controls` are the controls of the page in order,
 * and `names` is the common prefix of their names.
 *
 * @example formOf("fd001", ["name", "number", { name: "declaration", type: "checkbox" }])
 */
export declare function formOf(
  form: string,
  controls: readonly (string | FormControl)[],
  options?: { readonly names?: string },
): Form;
