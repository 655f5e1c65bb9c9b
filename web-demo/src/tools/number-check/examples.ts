import { element } from "../../dom/element.ts";
import type { PageText } from "../../language/texts.ts";

export interface Example {
  digits: string;
  /** Only passes where test numbers are accepted. */
  test: boolean;
  text: PageText;
}

/** Numbers that are nobody's: nobody has to use a real one to see what the page does. */
const EXAMPLES: readonly Example[] = [
  { digits: "070761-4285", test: false, text: "number.examples.cpr" },
  { digits: "010180-0002", test: false, text: "number.examples.cpr-no-check-digit" },
  { digits: "57912075186", test: true, text: "number.examples.d-number" },
  { digits: "17912099997", test: true, text: "number.examples.fodselsnummer" },
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
