import type { IdentityCheckAnswer as Answer } from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { longDate } from "../../language/dates.ts";
import type { PageText } from "../../language/texts.ts";
import { findingsOf } from "../../rules/decision.ts";

export interface NumberResult {
  readonly element: HTMLElement;
  readonly shown: boolean;
  show(answer: Answer): void;
  clear(): void;
}

/** The content of the number, without the number itself. */
export function numberResult(): NumberResult {
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div");
  const box = element("div", { class: "number-result" }, verdict, rest);
  const clear = () => {
    verdict.replaceChildren();
    rest.replaceChildren();
  };

  return {
    element: box,
    get shown() {
      return rest.childElementCount > 0;
    },
    clear,
    show(answer) {
      clear();
      // The error summary explains why a number is not accepted.
      if (answer.accepted) verdict.append(icon("done"), element("span", { text: "number.well-formed" }));
      rest.append(
        ...part("number.result.heading", facts(answer)),
        ...part("number.findings", findingsOf(answer.findings)),
      );
    },
  };
}

const part = (heading: PageText, content: HTMLElement): HTMLElement[] =>
  content.childElementCount === 0 ? [] : [element("section", {}, element("h2", { text: heading }), content)];

function facts(answer: Answer): HTMLElement {
  const { kind, birthDate, sex, checksum, norwegianRule, synthetic, otherReading, normalised } = answer;
  const list = element("dl", { class: "facts" });
  const add = (text: PageText, value: HTMLElement) =>
    list.append(element("div", {}, element("dt", { text }), capitalise(value)));
  if (kind) add("number.kind", element("dd", { text: `word.kind.${kind}` }));
  if (birthDate) add("number.birth-date", element("dd", {}, longDate(birthDate)));
  if (sex) add("number.sex", element("dd", { text: `word.sex.${sex}` }));
  if (checksum) add("number.checksum", element("dd", { text: `word.checksum.${checksum}` }));
  if (norwegianRule) add("number.norwegian-rule", element("dd", { text: `word.rule.${norwegianRule}` }));
  if (synthetic) add("number.synthetic", element("dd", { text: `word.series.${synthetic}` }));
  if (otherReading) add("number.other-reading", reading(otherReading));
  if (normalised) add("number.normalised", element("dd", { text: "number.normalised.text" }));
  return list;
}

/** The alternative reading of the digits: its kind, and the series of a test number. */
function reading({ kind, synthetic }: NonNullable<Answer["otherReading"]>): HTMLElement {
  const value = element("dd", {}, element("span", { text: `word.kind.${kind}` }));
  if (synthetic) {
    const series = element("span", { text: `word.series.${synthetic}` });
    value.append(element("span", { class: "below" }, element("span", { text: "number.synthetic" }), " ", series));
  }
  return value;
}
