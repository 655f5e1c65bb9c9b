/** A control of the page's form. */
export interface FormControl {
  /** As in HTML: its place in the request, such as `proxy.representativeName`, or `date.day` for a part of a date. */
  readonly name: string;
  /** As in HTML. `checkbox`, `radio` and `hidden` matter here: what nobody sees is part of the request, and not told of. */
  readonly type?: string;
  /** Where the summary leads. Left out: the name. */
  readonly id?: string;
  /** Said in the summary where two fields have the same message. For a group: its legend. */
  readonly label?: string;
}

/** A finding of an answer, or one of your own about a field of your own: its path is the name after a slash. */
export interface FormFinding {
  readonly path: string;
  readonly code: string;
  readonly severity: "error" | "warning" | "hint";
  /** Left out: the code. */
  readonly message?: string;
}

export interface FormMessage {
  readonly severity: "error" | "warning" | "hint";
  /** The word before it: "Fejl". */
  readonly word: string;
  readonly message: string;
  readonly code: string;
}

export interface FormTold {
  /** The error summary, line by line. One without `href` is about something that the form does not ask. */
  readonly lines: readonly { readonly text: string; readonly code: string; readonly href: string | undefined }[];
  /** Its heading: "Der er problemer". */
  readonly heading: string;
  /** The title of the page, with the word for an error before it if there is one. */
  readonly title: (title: string) => string;
  /** What to write at a field, by the name of its control, or of one of them. */
  readonly at: (name: string) => { readonly wrong: boolean; readonly messages: readonly FormMessage[] };
}

export interface Form {
  /** The operation to ask: `exemption.check_request`. */
  readonly operation: string;
  /**
   * What was sent, as the operation takes it, without a context: a body that was read flat (`URLSearchParams`, `FormData`, an
   * object of texts). Names that were not asked for are left alone, and fields of your own are yours to check.
   */
  readonly request: (sent: Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>) => any;
  /** What is to be said about it, and where: word for word and line by line what `@postregler/wasm/auto` says in a page. */
  readonly tell: (findings: readonly FormFinding[], options?: { readonly locale?: Locale }) => FormTold;
}

/**
 * A form that a server reads and writes again without JavaScript, as the script of `@postregler/wasm/auto` does with it. `form` is
 * what would stand in `data-postregler`, and `controls` are those of the page in their order; `names` is what all names begin with.
 *
 * @example formOf("fd001", ["name", "number", { name: "declaration", type: "checkbox" }])
 */
export declare function formOf(
  form: string,
  controls: readonly (string | FormControl)[],
  options?: { readonly names?: string },
): Form;
