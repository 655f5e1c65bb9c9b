import { element } from "../../dom/element.ts";
import { fileErrors } from "../../file/file-errors.ts";
import { fileField } from "../../file/file-field.ts";
import { FileProblem } from "../../file/file-problem.ts";
import { fileTask } from "../../file/file-task.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { problemText } from "../../form/problem-text.ts";
import { boxSetting } from "../../form/setting.ts";
import { formController } from "../../form/form-controller.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { numberSettings } from "../../number-settings/number-settings.ts";
import { type ColumnRun, checkFile } from "./check-file.ts";
import { columnResult } from "./column-result.ts";
import { exampleFile } from "./example-file.ts";
import { layoutFields } from "./layout-fields.ts";
import { type DetectedLayout, detectLayout } from "./detect-layout.ts";

/** Checks a column of a file row by row. The file is processed in the page only. */
export function columnCheck(): View {
  const file = fileField({
    name: { operation: "identity.check_column", field: "file" },
    hint: "column.file.hint",
    accept: ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values",
  });
  const layoutControls = layoutFields();
  const settings = numberSettings("column");
  const repair = boxSetting({ id: "column-repair", label: "column.repair.label", hint: "column.repair.hint" });
  const example = element("button", { type: "button", class: "quiet", text: "column.example" });
  const submit = element("button", { type: "submit", class: "primary", text: "column.submit" });
  const form = element(
    "form",
    {},
    file.element,
    example,
    layoutControls.element,
    settings.tests,
    repair.element,
    settings.advanced,
    submit,
  );
  const result = columnResult();
  const work = fileTask<ColumnRun>({
    id: "column",
    submit,
    result,
    async run(chosen, watch) {
      await sample;
      if (watch.signal.aborted) return undefined;
      const request = { ...settings.request(), repairLeadingZero: repair.control.checked };
      return checkFile(chosen, layoutControls.layout(), request, watch);
    },
    statusFor: ({ summary: { usable, rows } }) => ({ text: "column.done", counts: { usable, rows } }),
    onError: (trouble) => showError(trouble),
  });
  const made = view(
    "column",
    "column.title",
    element("p", { class: "lead", text: "column.lead" }),
    form,
    work.progress,
    work.status,
    result.element,
  );
  const summary = errorSummary({ id: "column", heading: made.heading, submit, fields: [file] });

  let sample: Promise<DetectedLayout> | undefined;
  let problem: FileProblem | undefined;

  const reset = () => {
    problem = undefined;
    work.reset();
  };

  const controller = formController({
    form,
    fields: [file],
    summary,
    ask: () => ({ findings: fileErrors(file, problem) }),
    onAnswer({ findings }) {
      const chosen = file.file();
      if (chosen !== undefined && findings.length === 0) void work.start(chosen);
    },
    onChange: reset,
  });

  /** Reads the layout as soon as a file has been chosen. */
  const detect = async () => {
    const chosen = file.file();
    layoutControls.offer(undefined);
    const detecting = (sample = chosen && detectLayout(chosen));
    try {
      const found = await detecting;
      if (sample === detecting) layoutControls.offer(found);
    } catch (trouble) {
      // Errors other than the file's own are reported at the submit.
      if (sample !== detecting || !(trouble instanceof FileProblem)) return;
      problem = trouble;
      controller.visit(file);
    }
  };

  const showError = (trouble: unknown) => {
    reset();
    if (trouble instanceof FileProblem) {
      problem = trouble;
      controller.report();
    } else {
      summary.showProblem(problemText(trouble));
      summary.focus();
    }
  };

  file.control.addEventListener("change", () => void detect());
  example.addEventListener("click", () => {
    settings.choose({ kinds: "people", tests: true });
    try {
      file.setFile(exampleFile());
    } catch (trouble) {
      showError(trouble);
    }
  });
  onLanguageChange(() => {
    controller.translate();
    work.translate();
  });
  return made;
}
