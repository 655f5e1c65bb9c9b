import { element, capitalise } from "../dom/element.ts";
import { reveal } from "../dom/reveal.ts";
import { errorSummary } from "../form/error-summary.ts";
import { type Field, isError } from "../form/field.ts";
import type { FormOutcome } from "../form/request-values.ts";
import { formController } from "../form/form-controller.ts";
import { onLanguageChange } from "../language/current-language.ts";
import type { PageText, TextKey } from "../language/texts.ts";

interface DecisionFormOptions<Answer> {
  id: string;
  heading: PageText;
  submit: PageText;
  fields: readonly Field[];
  /** The layout of the fields; side by side by default. */
  layout?: readonly HTMLElement[];
  ask(): FormOutcome<Answer>;
  /** Shows the result in spite of errors at fields, because it contains more than they do. */
  showDespiteErrors?: boolean;
  /** The summary of the answer: a text key or an element. */
  verdict(answer: Answer): TextKey | HTMLElement;
  /** The rest of the result. */
  result(answer: Answer): readonly HTMLElement[];
}

export interface ClearableDecisionForm {
  readonly element: HTMLElement;
  /** Clears the result after a change outside the form. */
  clear(): void;
}

/** A question to the rules: fields, a button, and the decision with its steps and rules. */
export const decisionForm = <Answer>(options: DecisionFormOptions<Answer>): HTMLElement =>
  clearableDecisionForm(options).element;

/** The same, for answers that also depend on input outside the form. */
export function clearableDecisionForm<Answer>(options: DecisionFormOptions<Answer>): ClearableDecisionForm {
  const { id, fields, ask } = options;
  const heading = element("h2", { id: `${id}-heading`, text: options.heading });
  const submit = element("button", { type: "submit", class: "primary", text: options.submit });
  const content = options.layout ?? [sideBySide(...fields)];
  const form = element("form", { id: `${id}-form`, autocomplete: "off" }, ...content, submit);
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div", { class: "decision", hidden: true });
  const section = element(
    "section",
    { class: "decision-form", "aria-labelledby": heading.id },
    heading,
    form,
    verdict,
    rest,
  );

  const clear = () => {
    verdict.replaceChildren();
    rest.replaceChildren();
    rest.hidden = true;
  };
  const show = (answer: Answer) => {
    clear();
    const summary = options.verdict(answer);
    verdict.append(capitalise(typeof summary === "string" ? element("span", { text: summary }) : summary));
    rest.append(...options.result(answer));
    rest.hidden = rest.childElementCount === 0;
  };
  const controller = formController({
    form,
    fields,
    summary: errorSummary({ id, heading, submit, fields }),
    ask,
    onAnswer({ answer, findings }) {
      if (answer === undefined || (findings.some(isError) && !options.showDespiteErrors)) return clear();
      show(answer);
      // In case of errors the summary has the focus.
      if (!findings.some(isError)) reveal(verdict);
    },
    onChange: clear,
  });
  onLanguageChange(() => {
    controller.translate();
    if (rest.hidden) return;
    const { answer } = ask();
    if (answer !== undefined) show(answer);
  });
  return { element: section, clear };
}

/** Fields in as many columns as fit. */
export const sideBySide = (...fields: readonly Field[]): HTMLElement =>
  element("div", { class: "filters" }, ...fields.map((field) => field.element));

/** A list of what was found out; what is absent is left out. */
export function factsOf(facts: readonly (readonly [label: TextKey, value: HTMLElement | undefined])[]): HTMLElement[] {
  const rows = facts.flatMap(([text, value]) =>
    value ? [element("div", {}, element("dt", { text }), element("dd", {}, capitalise(value)))] : [],
  );
  return rows.length === 0 ? [] : [element("dl", { class: "facts" }, ...rows)];
}

export const wordFact = (text: TextKey | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : element("span", { text });

export const textFact = (text: string | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : element("span", {}, text);

/** A word, and something small below it. */
export const withBelow = (text: TextKey, below?: string | Node): HTMLElement =>
  element(
    "div",
    {},
    element("span", { text }),
    ...(below === undefined ? [] : [element("span", { class: "below" }, below)]),
  );
