import type { Finding, Severity } from "@postregler/wasm";
import type { ErrorSummary } from "./error-summary.ts";
import { type Field, isError } from "./field.ts";
import { watchPointer, whenPointerIsUp } from "./pointer-state.ts";
import { problemText } from "./problem-text.ts";

interface Answer {
  readonly findings: readonly Finding[];
}

interface FormControllerOptions<FormAnswer extends Answer> {
  form: HTMLFormElement;
  fields: readonly Field[];
  summary: ErrorSummary;
  /** Asks the core about the form as it is now. */
  ask(): FormAnswer;
  /** The answer is in: show the result, or take it away where there is none. */
  onAnswer(answer: FormAnswer): void;
  /** Something was changed since. */
  onChange?(): void;
  /** What is said at the fields; a form whose result lists the rest may keep it to errors. */
  atFields?: readonly Severity[];
}

export interface FormController {
  /** A field was answered otherwise than by typing: says what is wrong with it, as after leaving it. */
  visit(field: Field): void;
  /** Something came up after the form was submitted: says it as if it had been known then. */
  report(): void;
  /** Says what is shown again, in the language chosen now. */
  translate(): void;
  /** Forgets that anything was asked or shown. */
  reset(): void;
}

/**
 * When a form says what: nothing before the person submits, or leaves a field with something wrong in it; an empty
 * field is never held against anybody before they submit. While somebody types, messages only ever go away.
 */
export function formController<Asked extends Answer>(options: FormControllerOptions<Asked>): FormController {
  const { form, fields, summary, atFields = ["error", "warning", "hint"] } = options;
  const visited = new Set<Field>();
  const shown = new Map<Field, readonly Finding[]>();
  let submitted = false;

  const show = (field: Field, findings: readonly Finding[]) => {
    shown.set(field, findings);
    field.show(findings);
  };
  const showAll = (findings: readonly Finding[]) => {
    for (const field of fields) {
      const isShown = submitted || (visited.has(field) && !field.isEmpty());
      const belongsHere = ({ path, severity }: Finding) => path === field.path && atFields.includes(severity);
      show(field, isShown ? findings.filter(belongsHere) : []);
    }
  };
  /** Of what is shown, what is still so: mended errors go, and nothing new comes. */
  const hideResolved = (findings: readonly Finding[]) => {
    for (const [field, before] of shown) {
      const isShown = ({ code, path }: Finding) => before.some((old) => old.code === code && old.path === path);
      show(field, findings.filter(isShown));
    }
  };
  /** An open summary says what the fields say, no more and no less. */
  const updateSummary = () => {
    if (!summary.shown) return;
    const errors = fields.flatMap((field) => shown.get(field) ?? []).filter(isError);
    if (errors.length > 0) summary.show(errors);
    else summary.hide();
  };
  const recheck = (say: (findings: readonly Finding[]) => void) => {
    const findings = findingsOf(options.ask);
    if (findings === undefined) return;
    say(findings);
    updateSummary();
  };

  const showErrors = (findings: readonly Finding[]) => {
    submitted = true;
    showAll(findings);
    const errors = findings.filter(isError);
    if (errors.length > 0) {
      summary.show(errors);
      summary.focus();
    } else summary.hide();
  };

  const fieldOf = ({ target }: Event) =>
    fields.find((field) => target instanceof Node && field.element.contains(target));

  form.noValidate = true;
  form.addEventListener("focusin", watchPointer);
  form.addEventListener("input", () => {
    options.onChange?.();
    recheck(hideResolved);
  });
  // A box or a button is answered by choosing it, not by leaving it.
  form.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type === "text") return;
    const field = fieldOf(event);
    if (field) visited.add(field);
    recheck(showAll);
  });
  form.addEventListener("focusout", (event) => {
    const field = fieldOf(event);
    const goesTo = event.relatedTarget;
    if (field === undefined || (goesTo instanceof Node && field.element.contains(goesTo))) return;
    if (!field.isEmpty()) visited.add(field);
    whenPointerIsUp(() => recheck(showAll));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    let answer: Asked;
    try {
      answer = options.ask();
    } catch (problem) {
      summary.showProblem(problemText(problem));
      summary.focus();
      return;
    }
    showErrors(answer.findings);
    options.onAnswer(answer);
  });

  return {
    visit(field) {
      visited.add(field);
      recheck(showAll);
    },
    report: () => showErrors(options.ask().findings),
    translate: () => recheck(hideResolved),
    reset() {
      submitted = false;
      visited.clear();
      for (const field of fields) show(field, []);
      summary.hide();
    },
  };
}

/** What stands in the way of asking is told when the person submits, not while they type. */
function findingsOf(ask: () => Answer): readonly Finding[] | undefined {
  try {
    return ask().findings;
  } catch {
    return undefined;
  }
}
