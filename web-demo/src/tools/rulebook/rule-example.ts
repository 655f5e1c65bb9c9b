import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { exampleOf, examplesOf, run } from "./example-vectors.ts";

/** A vector that applies the rule: request, expected answer, and a button that runs it. */
export function ruleExample(rule: string): HTMLElement {
  const example = exampleOf(rule);
  const heading = element("h4", { text: "rulebook.at-work" });
  if (example === undefined) return element("section", {}, heading, element("p", { text: "rulebook.no-example" }));

  const answer = jsonBlock("rulebook.answer", example.answer);
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const button = element("button", { type: "button", class: "quiet", text: "rulebook.try" });
  button.addEventListener("click", async () => {
    const outcome = await run(example).catch(() => undefined);
    if (!outcome) return verdict.replaceChildren(icon("error"), element("span", { text: "page.unavailable" }));
    const { text, same } = outcome;
    verdict.replaceChildren(
      icon(same ? "done" : "error"),
      element("span", { text: same ? "rulebook.same" : "rulebook.other" }),
    );
    verdict.classList.toggle("error", !same);
    if (!same) answer.show(JSON.parse(text));
  });
  return element(
    "section",
    { class: "at-work" },
    heading,
    // Vectors are written in English, for maintainers of the rules.
    element("p", { lang: "en" }, example.name),
    element(
      "details",
      {},
      element("summary", { text: "rulebook.show-example" }),
      element("p", {}, element("code", {}, example.operation)),
      jsonBlock("rulebook.request", example.request).element,
      answer.element,
    ),
    button,
    verdict,
    element("p", { class: "hint" }, textWith("rulebook.examples", { count: count(examplesOf(rule)) })),
  );
}

function jsonBlock(heading: "rulebook.request" | "rulebook.answer", value: object) {
  const code = element("code", {}, JSON.stringify(value, null, 2));
  const made = element("div", {}, element("h5", { text: heading }), element("pre", {}, code));
  return { element: made, show: (other: object) => void (code.textContent = JSON.stringify(other, null, 2)) };
}
