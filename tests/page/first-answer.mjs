// @ts-check
// How soon the number check answers: from the page's load event to its first answer, as the page itself measures it.
import { visit } from "./browser.mjs";
import { NUMBER } from "./form.mjs";

const RUNS = 9;

const visitor = await visit();
const times = [];
for (let run = 0; run < RUNS; run++) {
  const { page } = await visitor.open("");
  await page.goto("about:blank");
  // Typed and submitted as soon as there is a field; nobody is as fast, so nothing else is measured.
  await page.addInitScript((field) => {
    addEventListener("DOMContentLoaded", () => {
      const seen = new MutationObserver(() => {
        const input = /** @type {HTMLInputElement | null} */ (document.querySelector(field));
        if (!input || input.value) return;
        input.value = "070761-4285";
        input.form?.requestSubmit();
        Object.assign(window, {
          answered: performance.now(),
          said: document.querySelector("[role=status].verdict, main [role=status]")?.textContent,
        });
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
  }, NUMBER);
  await page.goto(`${visitor.url}?lang=da#number`);
  await page.waitForFunction(() => "answered" in window);
  const { after, said } = await page.evaluate(() => {
    const [load] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    const { answered, said } = /** @type {{ answered: number, said: string }} */ (/** @type {unknown} */ (window));
    return { after: answered - (load?.loadEventStart ?? 0), said };
  });
  if (!said) throw new Error("there was no answer");
  times.push(Math.round(after));
}
await visitor.close();
times.sort((one, other) => one - other);
console.log(
  `from the load event to the first answer: ${times[(RUNS - 1) / 2]} ms (median of ${RUNS}, ${times[0]} to ${times.at(-1)})`,
);
