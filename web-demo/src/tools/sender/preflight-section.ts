import {
  dispatch,
  type DispatchPreflightRequest,
  type DispatchPreflightSummary,
  type Finding,
  RequestError,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { reveal } from "../../dom/reveal.ts";
import { fileErrors } from "../../file/file-errors.ts";
import { fileField } from "../../file/file-field.ts";
import { FileProblem } from "../../file/file-problem.ts";
import { fileTask } from "../../file/file-task.ts";
import { streamFile, type TaskMonitor } from "../../file/stream-file.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { pageError } from "../../form/page-error.ts";
import { problemText } from "../../form/problem-text.ts";
import { boxSetting } from "../../form/setting.ts";
import { formController } from "../../form/form-controller.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { textOf } from "../../language/texts.ts";
import { factsOf } from "../../rules/decision-form.ts";
import type { ChannelSection } from "./channel-section.ts";
import { preflightResult } from "./preflight-result.ts";
import { loadExampleRecipients } from "./load-example-recipients.ts";

/** The result of a file of recipients. */
export interface PreflightRun {
  readonly summary: DispatchPreflightSummary;
  /** One code per row, in chunks. */
  readonly codes: readonly Uint8Array[];
}

/** The target of errors about the letter, whose form is above. */
const LETTER = "/letter";

/** Checks a file of recipients for the letter above before it is sent. The file is processed in the page only. */
export function preflightSection(channel: ChannelSection): { readonly element: HTMLElement; start(): void } {
  const file = fileField({
    name: { operation: "dispatch.preflight", field: "file" },
    hint: "sender.file.hint",
    accept: ".ndjson,.jsonl,.json,.txt,application/x-ndjson,application/json,text/plain",
  });
  const tests = boxSetting({ id: "preflight-tests", label: "accepted.tests.label", hint: "accepted.tests.hint" });
  const example = element("button", { type: "button", class: "quiet", text: "column.example" });
  const submit = element("button", { type: "submit", class: "primary", text: "column.submit" });
  const letter = element("div");
  const heading = element("h2", { id: "preflight-heading", text: "sender.file" });
  const form = element(
    "form",
    { id: "preflight-form" },
    element("p", { text: "sender.file.letter" }),
    letter,
    file.element,
    example,
    tests.element,
    submit,
  );
  const result = preflightResult();
  let problem: FileProblem | undefined;

  const request = (): DispatchPreflightRequest => {
    const { on, message, sender, lookedUp } = channel.letter();
    const environment = tests.control.checked ? "test" : "production";
    return { country: "no", message, sender, lookedUp, context: { on, environment, locale: currentLanguage() } };
  };
  const work = fileTask<PreflightRun>({
    id: "preflight",
    submit,
    result,
    run: (chosen, watch) => runPreflight(chosen, request(), watch),
    statusFor: ({ summary: { ready, rows } }) => ({ text: "sender.file.done", counts: { ready, rows } }),
    onError: (trouble) => showError(trouble),
  });
  const errorsOfLetter = (): Finding[] => {
    try {
      dispatch.preflight(request()).end();
      return [];
    } catch (trouble) {
      if (!(trouble instanceof RequestError) || trouble.code === "engine.failed") throw trouble;
      return [{ ...pageError(file, "page.letter", textOf("sender.file.letter-wrong")), path: LETTER }];
    }
  };
  const fields = [file];
  const atLetter = { path: LETTER, element: channel.element, control: channel.category.field.control };
  const summary = errorSummary({ id: "preflight", heading, submit, fields: [atLetter, ...fields] });
  const reset = () => {
    problem = undefined;
    work.reset();
  };
  const controller = formController({
    form,
    fields,
    summary,
    ask: () => ({ findings: [...errorsOfLetter(), ...fileErrors(file, problem)] }),
    onAnswer({ findings }) {
      const chosen = file.file();
      if (chosen !== undefined && findings.length === 0) void work.start(chosen);
    },
    onChange: reset,
  });
  const showError = (trouble: unknown) => {
    if (trouble instanceof FileProblem) {
      problem = trouble;
      controller.report();
    } else {
      summary.showProblem(problemText(trouble));
      summary.focus();
    }
  };

  const showLetter = () => letter.replaceChildren(...factsOf([["sender.category", channel.category.fact()]]));
  channel.onLetterChange(() => {
    showLetter();
    reset();
  });
  // A file may be dropped anywhere on the page, so the field is scrolled into view.
  file.control.addEventListener("change", () => reveal(file.element));
  const loadExample = async () => {
    const made = await loadExampleRecipients().catch(() => undefined);
    if (!made) {
      summary.showProblem("page.unavailable");
      summary.focus();
      return;
    }
    tests.control.checked = true;
    try {
      file.setFile(made.exampleRecipients(channel.letter().day));
    } catch (trouble) {
      showError(trouble);
    }
  };
  example.addEventListener("click", () => void loadExample());
  onLanguageChange(() => {
    controller.translate();
    work.translate();
  });

  return {
    element: element(
      "section",
      { class: "decision-form", "aria-labelledby": heading.id },
      heading,
      form,
      work.progress,
      work.status,
      result.element,
    ),
    start: showLetter,
  };
}

/** Undefined after an early stop. */
async function runPreflight(
  file: File,
  request: DispatchPreflightRequest,
  watch: TaskMonitor,
): Promise<PreflightRun | undefined> {
  const stream = dispatch.preflight(request);
  let ended = false;
  const end = () => {
    ended = true;
    return stream.end();
  };
  const push = (bytes: Uint8Array) => {
    // Text contains no zero byte; spreadsheets, images and archives do.
    if (bytes.includes(0)) throw new FileProblem("not-text");
    return stream.push(bytes);
  };
  const codes = await streamFile(file, { push, end, close: () => void (ended || end()) }, watch);
  return codes && { summary: stream.summary(), codes };
}
