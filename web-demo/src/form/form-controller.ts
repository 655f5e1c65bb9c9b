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
  /** Receives the answer after a submit: shows the result, or clears it. */
  onAnswer(answer: FormAnswer): void;
  /** Something was changed since. */
  onChange?(): void;
  /** The severities shown at the fields; a form whose result lists all findings limits this to errors. */
  atFields?: readonly Severity[];
}

export interface FormController {
  /** Validates a field that changed without typing, as if it had been left. */
  visit(field: Field): void;
  /** Shows errors that were detected after the submit. */
  report(): void;
  /** Renders the current messages in the current language. */
  translate(): void;
  /** Forgets that anything was asked or shown. */
  reset(): void;
}

/**
 * Controls when a form shows messages: after a submit, or after leaving a field with an error. An empty field has no
 * error before the submit. While the user types, messages only disappear.
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
  /** Updates the shown findings: corrected errors disappear, new ones are not added. */
  const hideResolved = (findings: readonly Finding[]) => {
    for (const [field, before] of shown) {
      const isShown = ({ code, path }: Finding) => before.some((old) => old.code === code && old.path === path);
      show(field, findings.filter(isShown));
    }
  };
  /** An open summary lists exactly the errors shown at the fields. */
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

/** A request that fails is reported at the submit, not while the user types. */
function findingsOf(ask: () => Answer): readonly Finding[] | undefined {
  try {
    return ask().findings;
  } catch {
    return undefined;
  }
}
