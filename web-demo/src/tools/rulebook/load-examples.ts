import { element } from "../../dom/element.ts";
import { retryButton } from "../../page/retry-button.ts";

/** The vectors are larger than all else on the page but the rules: fetched with the first rule that is unfolded. */
export const fetchExamples = () => import("./rule-example.ts");

/** A rule at work, as soon as it is here. */
export function lazyRuleExample(rule: string): HTMLElement {
  const place = element("div");
  const attempt = async () => {
    try {
      const { ruleExample } = await fetchExamples();
      const wasHere = place.contains(document.activeElement);
      const shown = ruleExample(rule);
      place.replaceWith(shown);
      if (wasHere) shown.querySelector<HTMLElement>("summary, button")?.focus();
    } catch {
      if (!retry.isConnected) place.replaceChildren(element("p", { text: "page.unavailable" }), retry);
    }
  };
  const retry = retryButton("quiet", attempt);
  void attempt();
  return place;
}
