import type { Finding, Step } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { messageOf } from "../form/messages.ts";
import type { TextKey } from "../language/texts.ts";
import { ruleLink } from "./rule-link.ts";

/** A section of a result with its heading; omitted if empty. */
export const resultSection = (heading: TextKey, content: HTMLElement): HTMLElement[] =>
  content.childElementCount === 0 ? [] : [element("section", {}, element("h3", { text: heading }), content)];

/** The steps of a decision in their order, each with the rule that took it. */
export const stepsOf = (steps: readonly Step[]): HTMLElement =>
  element(
    "ol",
    { class: "steps" },
    ...steps.map((step) => element("li", {}, messageOfStep(step), ruleLink(step.rule))),
  );

export const messageOfStep = ({ message }: Step): HTMLElement => element("p", {}, message ?? "");

/** What was found, each finding with the rule it rests on. */
export const findingsOf = (findings: readonly Finding[]): HTMLElement =>
  element(
    "ul",
    { class: "findings" },
    ...findings.map((finding) => element("li", {}, messageOf(finding), ruleLink(finding.rule))),
  );
