import ruleBook from "@postregler/wasm/rulebook";
import { element } from "../dom/element.ts";
import { addressOfRule } from "../page/rule-address.ts";
import { certaintyOf } from "./certainty.ts";

/** A link to a rule in the rule book, with its certainty unless verified. */
export function ruleLink(id: string): HTMLElement {
  const link = element("a", { href: addressOfRule(id) }, element("code", {}, id));
  const certainty = ruleBook.certaintyOf(id);
  const doubt = certainty === undefined || certainty === "verified" ? [] : [certaintyOf(certainty)];
  const label = element("span", { text: "decision.rule" });
  return element("p", { class: "rule" }, label, " ", link, ...doubt);
}
