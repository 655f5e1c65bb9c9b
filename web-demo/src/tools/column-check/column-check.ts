import { element } from "../../dom/element.ts";
import { fileErrors } from "../../file/file-errors.ts";
import { fileField } from "../../file/file-field.ts";
import { FileProblem } from "../../file/file-problem.ts";
import { fileWork } from "../../file/file-task.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { problemText } from "../../form/problem-text.ts";
import { boxSetting } from "../../form/setting.ts";
import { supervise } from "../../form/form-controller.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { accepted } from "../../number-settings/number-settings.ts";
import { type Checked, checkFile } from "./check-file.ts";
import { columnResult } from "./column-result.ts";
import { exampleFile } from "./example-file.ts";
import { layoutFields } from "./layout-fields.ts";
import { type Sample, sampleOf } from "./detect-layout.ts";

/** A file with a column of numbers, checked row by row. It is read in the page and goes nowhere. */
export function columnCheck(): View {
  const file = fileField({
    name: { operation: "identity.check_column", field: "file" },
    hint: "column.file.hint",
    accept: ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values",
  });
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
  const result = columnResult();
  const work = fileWork<Checked>({
    id: "column",
    submit,
    result,
    async run(chosen, watch) {
      await sample;
      if (watch.signal.aborted) return undefined;
      const request = { ...settings.request(), repairLeadingZero: repair.control.checked };
      return checkFile(chosen, where.layout(), request, watch);
    },
    done: ({ summary: { usable, rows } }) => ({ text: "column.done", counts: { usable, rows } }),
    trouble: (trouble) => tell(trouble),
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

  let sample: Promise<Sample> | undefined;
  let problem: FileProblem | undefined;

  const forget = () => {
    problem = undefined;
    work.forget();
  };

  const supervision = supervise({
    form,
    fields: [file],
    summary,
    ask: () => ({ findings: fileErrors(file, problem) }),
    answered({ findings }) {
      const chosen = file.file();
      if (chosen !== undefined && findings.length === 0) void work.start(chosen);
    },
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
    work.translate();
  });
  return made;
}
