import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { copyButton } from "./copy-button.ts";
import type { Answer, Refusal } from "./operations.ts";
import { codeBox } from "./code-box.ts";

/** The pause in typing before the count is announced. */
const QUIET = 1200;

/** The answer of the core, next to its request. */
export function answerView() {
  const pretty = codeBox("developers.answer");
  const canonical = codeBox("developers.canonical");
  const size = element("p", { class: "size" });
  const spoken = element("p", { role: "status", class: "unseen" });
  const bytes = element(
    "details",
    {},
    element("summary", { text: "developers.canonical" }),
    element("p", { class: "hint", text: "developers.canonical.hint" }),
    canonical.element,
  );
  const copy = copyButton("developers.copy.answer", () => pretty.text());
  const given = element("div", { class: "given" }, pretty.element, copy, bytes);
  const refused = element("div", { class: "refused" });
  let shown: Answer | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = () => {
    given.hidden = shown === undefined || "refusal" in shown;
    refused.hidden = !given.hidden;
    const line = element("span", {}, wordsOf(shown));
    const refusal = shown !== undefined && "refusal" in shown;
    const mark = icon(shown === undefined ? "hint" : refusal ? "error" : "done");
    size.classList.toggle("error", refusal);
    size.replaceChildren(mark, line);
    refused.replaceChildren(...(shown && "refusal" in shown ? [refusalView(shown.refusal)] : []));
  };

  return {
    element: element(
      "section",
      { class: "answer", "aria-labelledby": "developers-answer" },
      element("h2", { id: "developers-answer", text: "developers.answer" }),
      size,
      spoken,
      given,
      refused,
    ),
    /** Undefined if the text is not JSON and no request was made. */
    show(answer: Answer | undefined) {
      shown = answer;
      if (answer && "text" in answer) {
        pretty.show(JSON.stringify(answer.value, null, 2));
        canonical.show(answer.text);
      }
      write();
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const words = wordsOf(shown);
        if (spoken.textContent !== words) spoken.textContent = words;
      }, QUIET);
    },
    translate() {
      write();
      if (spoken.textContent !== "") spoken.textContent = wordsOf(shown);
    },
  };
}

function wordsOf(answer: Answer | undefined): string {
  if (answer === undefined) return textWith("developers.no-json", {});
  if ("refusal" in answer) return textWith("developers.refused", {});
  const { findings } = answer.value as { findings?: readonly unknown[] };
  const bytes = count(new TextEncoder().encode(answer.text).length);
  if (findings === undefined) return textWith("developers.answered.size", { bytes });
  return textWith("developers.answered", { bytes, findings: count(findings.length) });
}

/** The three members of an error. */
function refusalView({ code, path, expected }: Refusal): HTMLElement {
  const line = (name: string, value: string) =>
    element("div", {}, element("dt", {}, element("code", {}, name)), element("dd", {}, element("code", {}, value)));
  const shown = path === "" ? '""' : path;
  return element(
    "dl",
    { class: "facts", lang: "en" },
    line("code", code),
    line("path", shown),
    line("expected", expected),
  );
}
