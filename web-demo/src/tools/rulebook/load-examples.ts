import { element } from "../../dom/element.ts";
import { retryButton } from "../../page/retry-button.ts";

/** The vectors are large, so they are fetched when the first rule is opened. */
export const fetchExamples = () => import("./rule-example.ts");

/** The example of a rule, rendered once the vectors have been loaded. */
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
