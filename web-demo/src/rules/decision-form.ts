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
  /** How they stand in the form; left out: side by side where there is room. */
  layout?: readonly HTMLElement[];
  ask(): FormOutcome<Answer>;
  /** The result is shown although there are errors at the fields: it says more than they do. */
  showDespiteErrors?: boolean;
  /** What the answer comes to, in a few words: words of the catalogues, or of the answer. */
  verdict(answer: Answer): TextKey | HTMLElement;
  /** The rest of the result. */
  result(answer: Answer): readonly HTMLElement[];
}

export interface ClearableDecisionForm {
  readonly element: HTMLElement;
  /** Something the answer rests on was changed elsewhere: there is none any more. */
  clear(): void;
}

/** A question to the rules: fields, a button, and the decision with its steps and rules. */
export const decisionForm = <Answer>(options: DecisionFormOptions<Answer>): HTMLElement =>
  clearableDecisionForm(options).element;

/** The same, where the answer rests on something outside the form as well. */
export function clearableDecisionForm<Answer>(options: DecisionFormOptions<Answer>): ClearableDecisionForm {
  const { id, fields, ask } = options;
  const heading = element("h2", { id: `${id}-heading`, text: options.heading });
  const submit = element("button", { type: "submit", class: "primary", text: options.submit });
  const content = options.layout ?? [sideBySide(...fields)];
  const form = element("form", { id: `${id}-form`, autocomplete: "off" }, ...content, submit);
  // Always there, so that a screen reader notices when something is written into it.
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
      // Where there are errors, the summary has the focus.
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

/** Fields side by side, as many as there is room for. */
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
