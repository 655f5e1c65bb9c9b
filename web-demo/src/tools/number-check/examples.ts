import { element } from "../../dom/element.ts";
import type { PageText } from "../../language/texts.ts";
import type { KindGroup } from "../../number-settings/number-kinds.ts";

export interface Example {
  readonly digits: string;
  readonly text: PageText;
  readonly kinds: KindGroup;
  /** Accepted only if test numbers are. */
  readonly tests: boolean;
  /** Valid only under the Norwegian rule of 2032. */
  readonly newRule: boolean;
}

const USUAL = { kinds: "people", tests: false, newRule: false } as const;

/** Synthetic numbers, so that the demo needs no real ones. */
const EXAMPLES: readonly Example[] = [
  { ...USUAL, digits: "070761-4285", text: "number.examples.cpr" },
  { ...USUAL, digits: "010180-0002", text: "number.examples.cpr-no-check-digit" },
  { ...USUAL, digits: "57912075186", text: "number.examples.d-number", tests: true },
  { ...USUAL, digits: "17912099997", text: "number.examples.fodselsnummer", tests: true },
  { ...USUAL, digits: "19871938469", text: "number.examples.new-rule", tests: true, newRule: true },
  // A birth year of 1859, which no living person has.
  { ...USUAL, digits: "09525952662", text: "number.examples.two-readings", kinds: "helpers" },
  // Real organisation numbers begin with 8 or 9.
  { ...USUAL, digits: "430599739", text: "number.examples.company", kinds: "companies", tests: true },
];

export function examples(chosen: (example: Example) => void): HTMLElement {
  const items = EXAMPLES.map((example) => {
    const id = `example-${example.digits}`;
    const button = element("button", { type: "button", class: "quiet", "aria-describedby": id }, example.digits);
    button.addEventListener("click", () => chosen(example));
    return element("li", {}, button, element("span", { id, text: example.text }));
  });
  return element(
    "section",
    { class: "examples" },
    element("h2", { text: "number.examples.heading" }),
    element("ul", {}, ...items),
  );
}
