import { element } from "../dom/element.ts";
import { reveal } from "../dom/reveal.ts";
import { DANISH, errorSummary } from "../form/error-summary.ts";
import type { Field } from "../form/field.ts";
import type { Outcome } from "../form/machine-values.ts";
import { supervise } from "../form/supervise.ts";
import { onLanguageChange } from "../language/current.ts";
import type { PageText, TextKey } from "../language/texts.ts";

interface InquiryOptions<Answer> {
  id: string;
  heading: PageText;
  submit: PageText;
  fields: readonly Field[];
  ask(): Outcome<Answer>;
  /** What the answer comes to, in a few words. */
  verdict(answer: Answer): TextKey;
  /** The rest of the result. */
  result(answer: Answer): readonly HTMLElement[];
}

/** A question to the rules: fields, a button, and the decision with its steps and rules. */
export function inquiry<Answer>(options: InquiryOptions<Answer>): HTMLElement {
  const { id, fields, ask } = options;
  const heading = element("h2", { id: `${id}-heading`, text: options.heading });
  const submit = element("button", { type: "submit", class: "primary", text: options.submit });
  const grid = element("div", { class: "filters" }, ...fields.map((field) => field.element));
  const form = element("form", { id: `${id}-form`, autocomplete: "off" }, grid, submit);
  // Always there, so that a screen reader notices when something is written into it.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div", { class: "decision", hidden: true });
  const section = element("section", { class: "inquiry", "aria-labelledby": heading.id }, heading, form, verdict, rest);

  const clear = () => {
    verdict.replaceChildren();
    rest.replaceChildren();
    rest.hidden = true;
  };
  const show = (answer: Answer) => {
    clear();
    verdict.append(element("span", { text: options.verdict(answer) }));
    rest.append(...options.result(answer));
    rest.hidden = rest.childElementCount === 0;
  };
  const supervision = supervise({
    form,
    fields,
    summary: errorSummary(DANISH, { id, heading, submit, fields }),
    ask,
    answered({ answer, findings }) {
      if (answer === undefined || findings.length > 0) return clear();
      show(answer);
      reveal(verdict);
    },
    changed: clear,
  });
  onLanguageChange(() => {
    supervision.translate();
    if (rest.hidden) return;
    const { answer } = ask();
    if (answer !== undefined) show(answer);
  });
  return section;
}

/** A list of what was found out; what is absent is left out. */
export function factsOf(facts: readonly (readonly [label: TextKey, value: HTMLElement | undefined])[]): HTMLElement[] {
  const rows = facts.flatMap(([text, value]) =>
    value ? [element("div", {}, element("dt", { text }), element("dd", {}, value))] : [],
  );
  return rows.length === 0 ? [] : [element("dl", { class: "facts" }, ...rows)];
}

export const wordFact = (text: TextKey | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : element("span", { text });

export const textFact = (text: string | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : element("span", {}, text);
