import { element } from "../../dom/element.ts";
import { reveal } from "../../dom/reveal.ts";
import { DANISH, errorSummary } from "../../form/error-summary.ts";
import { pageError } from "../../form/page-error.ts";
import { problemText } from "../../form/problem.ts";
import { boxSetting } from "../../form/setting.ts";
import { supervise } from "../../form/supervise.ts";
import { onLanguageChange } from "../../language/current.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { type View, view } from "../../page/views.ts";
import { accepted } from "../../accepted/accepted.ts";
import { checkFile } from "./check-file.ts";
import { columnResult } from "./column-result.ts";
import { exampleFile } from "./example-file.ts";
import { fileField } from "./file-field.ts";
import { FileProblem } from "./file-problem.ts";
import { layoutFields } from "./layout-fields.ts";
import { progressBar } from "./progress-bar.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { statusLine } from "./status-line.ts";

/** A file with a column of numbers, checked row by row. It is read in the page and goes nowhere. */
export function columnCheck(): View {
  const file = fileField();
  const where = layoutFields();
  const settings = accepted("column");
  const repair = boxSetting({ id: "column-repair", label: "column.repair.label", hint: "column.repair.hint" });
  const example = element("button", { type: "button", class: "quiet", text: "column.example" });
  const submit = element("button", { type: "submit", class: "primary", text: "column.submit" });
  const form = element(
    "form",
    {},
    file.element,
    example,
    where.element,
    settings.tests,
    repair.element,
    settings.more,
    submit,
  );
  const status = statusLine();
  const result = columnResult();
  const progress = progressBar(() => {
    stop();
    status.say({ text: "column.stopped" });
    submit.focus();
  });
  const made = view(
    "column",
    "column.title",
    element("p", { class: "lead", text: "column.lead" }),
    form,
    progress.element,
    status.element,
    result.element,
  );
  const summary = errorSummary(DANISH, { id: "column", heading: made.heading, submit, fields: [file] });

  let sample: Promise<Sample> | undefined;
  let problem: FileProblem | undefined;
  let running: AbortController | undefined;

  const stop = () => {
    running?.abort();
    running = undefined;
    progress.end();
  };
  /** A result does not outlive the question it was an answer to. */
  const forget = () => {
    stop();
    problem = undefined;
    status.say(undefined);
    result.clear();
  };

  const findings = () => {
    if (file.file() === undefined) return [pageError(file, "file.missing", textWith("column.file.missing", {}))];
    if (problem === undefined) return [];
    const text = textWith(`column.file.${problem.what}`, { row: count(problem.row) });
    return [pageError(file, `file.${problem.what}`, text)];
  };
  const supervision = supervise({
    form,
    fields: [file],
    summary,
    ask: () => ({ findings: findings() }),
    answered: ({ findings }) => void (findings.length === 0 && start()),
    changed: forget,
  });

  /** Looks at a file as soon as it is chosen, to offer what there is to choose in it. */
  const look = async () => {
    const chosen = file.file();
    where.offer(undefined);
    const looking = (sample = chosen && sampleOf(chosen));
    try {
      const found = await looking;
      if (sample === looking) where.offer(found);
    } catch (trouble) {
      // What is not the file's fault is told when the file is to be checked.
      if (sample !== looking || !(trouble instanceof FileProblem)) return;
      problem = trouble;
      supervision.visit(file);
    }
  };

  const tell = (trouble: unknown) => {
    forget();
    if (trouble instanceof FileProblem) {
      problem = trouble;
      supervision.report();
    } else {
      summary.showProblem(problemText(trouble));
      summary.focus();
    }
  };

  async function start(): Promise<void> {
    const chosen = file.file();
    forget();
    const { signal } = (running = new AbortController());
    try {
      await sample;
      if (chosen === undefined || signal.aborted) return;
      progress.begin(chosen.size);
      reveal(progress.element);
      status.say({ text: "column.begun" });
      const request = { ...settings.request(), repairLeadingZero: repair.control.checked };
      const checked = await checkFile(chosen, where.layout(), request, { signal, progress: progress.update });
      if (checked === undefined) return;
      const focused = document.activeElement;
      stop();
      status.say({ text: "column.done", ...checked.summary });
      result.show(checked);
      // The button that had the focus is gone. Whoever turned to something else is left in peace.
      if (focused === progress.stop) result.heading.focus();
      else if (focused === submit) reveal(status.element);
    } catch (trouble) {
      if (!signal.aborted) tell(trouble);
    }
  }

  file.control.addEventListener("change", () => void look());
  example.addEventListener("click", () => {
    settings.choose({ kinds: "people", tests: true });
    try {
      file.put(exampleFile());
    } catch (trouble) {
      tell(trouble);
    }
  });
  onLanguageChange(() => {
    supervision.translate();
    progress.translate();
    status.translate();
    result.translate();
  });
  return made;
}
