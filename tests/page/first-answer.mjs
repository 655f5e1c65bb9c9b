// @ts-check
// How soon the number check answers for the first time, as the page itself measures it: from its load event, after which it
// fetches the parts of this place; and from the moment somebody asks, which begins with compiling the module.
import { visit } from "./browser.mjs";
import { NUMBER } from "./form.mjs";
import { until } from "../wait.mjs";

const RUNS = 9;

const visitor = await visit();
/** @type {number[]} */
const sinceLoad = [];
/** @type {number[]} */
const sinceAsked = [];
for (let run = 0; run < RUNS; run++) {
  const { page } = await visitor.open("");
  await page.goto("about:blank");
  // Typed and submitted as soon as the field exists, so that only the page is measured.
  await page.addInitScript((field) => {
    addEventListener("DOMContentLoaded", () => {
      const seen = new MutationObserver(() => {
        const input = /** @type {HTMLInputElement | null} */ (document.querySelector(field));
        if (!input || input.value) return;
        input.value = "070761-4285";
        const asked = performance.now();
        input.form?.requestSubmit();
        Object.assign(window, {
          asked,
          answered: performance.now(),
          said: document.querySelector("[role=status].verdict, main [role=status]")?.textContent,
        });
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
  }, NUMBER);
  await page.goto(`${visitor.url}?lang=da#number`);
  await until(page, () => "answered" in window);
  const { loaded, asked, answered, said } = await page.evaluate(() => {
    const [load] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    const { asked, answered, said } = /** @type {{ asked: number, answered: number, said: string }} */ (
      /** @type {unknown} */ (window)
    );
    return { loaded: load?.loadEventStart ?? 0, asked, answered, said };
  });
  if (!said) throw new Error("there was no answer");
  sinceLoad.push(Math.round(answered - loaded));
  sinceAsked.push(Math.round(answered - asked));
}
await visitor.close();
for (const [from, times] of Object.entries({ "the load event": sinceLoad, asking: sinceAsked })) {
  times.sort((one, other) => one - other);
  console.log(
    `from ${from} to the first answer: ${times[(RUNS - 1) / 2]} ms (median of ${RUNS}, ${times[0]} to ${times.at(-1)})`,
  );
}
