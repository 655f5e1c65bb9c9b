import { reveal } from "../dom/reveal.ts";
import { forgetMatch } from "../form/forget-match.ts";
import { progressBar } from "./progress-bar.ts";
import { type Status, statusLine } from "./status-line.ts";
import type { TaskMonitor } from "./stream-file.ts";

interface FileTaskOptions<Result> {
  id: string;
  submit: HTMLElement;
  result: {
    readonly heading: HTMLElement;
    show(result: Result): void;
    clear(): void;
    translate(): void;
  };
  /** Goes through the file; no result if it was stopped. */
  run(file: File, watch: TaskMonitor): Promise<Result | undefined>;
  statusFor(result: Result): Status;
  /** Something stood in the way. */
  onError(trouble: unknown): void;
}

export interface FileTask {
  readonly progress: HTMLElement;
  readonly status: HTMLElement;
  start(file: File): Promise<void>;
  /** A result does not outlive the question it was an answer to. */
  reset(): void;
  translate(): void;
}

/** A file at work: how far it is, the way to stop it, that it is done, and what came of it. */
export function fileTask<Result>({ id, submit, result, run, statusFor, onError }: FileTaskOptions<Result>): FileTask {
  const status = statusLine();
  const progress = progressBar(id, () => {
    stop();
    status.show({ text: "column.stopped" });
    submit.focus();
  });
  let running: AbortController | undefined;

  const stop = () => {
    running?.abort();
    running = undefined;
    progress.end();
  };
  const reset = () => {
    stop();
    status.show(undefined);
    result.clear();
  };

  return {
    progress: progress.element,
    status: status.element,
    reset,
    async start(file) {
      reset();
      const { signal } = (running = new AbortController());
      progress.begin(file.size);
      reveal(progress.element);
      status.show({ text: "column.begun" });
      try {
        const found = await run(file, { signal, progress: progress.update });
        if (found === undefined) return;
        const focused = document.activeElement;
        stop();
        status.show(statusFor(found));
        result.show(found);
        // The focused button has been removed. A focus on any other element stays.
        if (focused === progress.stop) result.heading.focus();
        else if (focused === submit) reveal(status.element);
      } catch (problem) {
        if (signal.aborted) return;
        reset();
        onError(problem);
      } finally {
        forgetMatch();
      }
    },
    translate() {
      progress.translate();
      status.translate();
      result.translate();
    },
  };
}
