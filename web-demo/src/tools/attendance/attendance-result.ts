import type { ExemptionCheckAttendanceAnswer as Answer } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";

export interface AttendanceResult {
  readonly element: HTMLElement;
  readonly shown: boolean;
  show(answer: Answer): void;
  clear(): void;
}

/** The state of the case, the competent authority, the findings, and the rules that were applied. */
export function attendanceResult(): AttendanceResult {
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div");
  const heading = element("h2", { text: "attendance.result" });
  const box = element("div", { class: "attendance-result" }, heading, verdict, rest);
  const clear = () => {
    box.classList.remove("shown");
    verdict.replaceChildren();
    rest.replaceChildren();
  };

  return {
    element: box,
    get shown() {
      return box.classList.contains("shown");
    },
    clear,
    show({ accepted, state, competence, findings, steps }) {
      clear();
      box.classList.add("shown");
      verdict.classList.toggle("open", !accepted);
      verdict.append(icon(accepted ? "done" : "warning"), element("span", { text: `word.attendance.${state}` }));
      rest.append(
        ...resultSection(
          "attendance.decides",
          element("p", {}, element("strong", { text: `word.competence.${competence}` })),
        ),
        ...resultSection("attendance.findings", findingsOf(findings)),
        ...resultSection("attendance.steps", stepsOf(steps)),
      );
    },
  };
}
