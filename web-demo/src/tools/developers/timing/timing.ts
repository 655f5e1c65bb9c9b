import { element } from "../../../dom/element.ts";
import { onLanguageChange } from "../../../language/current-language.ts";
import { precise } from "../../../language/numbers.ts";
import { type TextKey, textWith } from "../../../language/texts.ts";
import { clockStep, type Measured, measure } from "./measure.ts";

const ROWS = ["developers.timing.this", "developers.timing.copy"] as const;

/** The duration of the request in this browser, compared with a JSON round trip. */
export function timing(runs: () => { ask: () => unknown; copy: () => unknown } | undefined) {
  const button = element("button", { type: "button", class: "primary", text: "developers.timing.start" });
  const status = element("p", { role: "status" });
  const result = element("div", { class: "timed", hidden: true });
  let measured: { readonly rows: readonly Measured[]; readonly step: number } | undefined;

  const show = () => {
    result.hidden = measured === undefined;
    if (measured) result.replaceChildren(figures(measured.rows), notes(measured.rows, measured.step));
  };
  const start = async () => {
    const both = runs();
    if (both === undefined) return;
    // A disabled button would lose the focus.
    button.setAttribute("aria-disabled", "true");
    status.replaceChildren(element("span", { text: "developers.timing.running" }));
    await new Promise((done) => setTimeout(done, 50));
    const step = clockStep();
    measured = { rows: await measure([both.ask, both.copy], step), step };
    status.replaceChildren(element("span", { text: "developers.timing.done" }));
    button.removeAttribute("aria-disabled");
    show();
  };
  button.addEventListener("click", () => button.hasAttribute("aria-disabled") || void start());
  onLanguageChange(show);

  return {
    element: element(
      "section",
      { class: "timing", "aria-labelledby": "developers-timing" },
      element("h2", { id: "developers-timing", text: "developers.timing" }),
      element("p", { text: "developers.timing.about" }),
      element("div", { class: "buttons" }, button),
      status,
      result,
    ),
    /** Clears the result after a change of the request. */
    reset(possible: boolean) {
      measured = undefined;
      status.replaceChildren();
      button.hidden = !possible;
      show();
    },
  };
}

/** Side by side, or stacked on a phone. */
function figures(rows: readonly Measured[]): HTMLElement {
  const fact = (text: TextKey, value: number) =>
    element("div", {}, element("dt", { text }), element("dd", {}, precise(value)));
  const blocks = rows.map(({ median, fastest, runs }, at) =>
    element(
      "div",
      {},
      element("h3", { text: ROWS[at] ?? ROWS[0] }),
      element(
        "dl",
        { class: "facts" },
        fact("developers.timing.median", median),
        fact("developers.timing.fastest", fastest),
        fact("developers.timing.runs", runs),
      ),
    ),
  );
  return element("div", { class: "figures" }, ...blocks);
}

function notes([asked, copied]: readonly Measured[], step: number): HTMLElement {
  const times = asked && copied ? precise(asked.median / copied.median) : "";
  return element(
    "div",
    {},
    element("p", {}, textWith("developers.timing.ratio", { times })),
    element("p", { class: "hint" }, textWith("developers.timing.note", { step: precise(step * 1000) })),
  );
}
