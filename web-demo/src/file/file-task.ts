import { reveal } from "../dom/reveal.ts";
import { forgetMatch } from "../form/forget-match.ts";
import { progressBar } from "./progress-bar.ts";
import { type Status, statusLine } from "./status-line.ts";
import type { Watch } from "./stream-file.ts";

interface FileWorkOptions<Result> {
  id: string;
  submit: HTMLElement;
  result: {
    readonly heading: HTMLElement;
    show(result: Result): void;
    clear(): void;
    translate(): void;
  };
  /** Goes through the file; no result if it was stopped. */
  run(file: File, watch: Watch): Promise<Result | undefined>;
  done(result: Result): Status;
  /** Something stood in the way. */
  trouble(trouble: unknown): void;
}

export interface FileWork {
  readonly progress: HTMLElement;
  readonly status: HTMLElement;
  start(file: File): Promise<void>;
  /** A result does not outlive the question it was an answer to. */
  forget(): void;
  translate(): void;
}

/** A file at work: how far it is, the way to stop it, that it is done, and what came of it. */
export function fileWork<Result>({ id, submit, result, run, done, trouble }: FileWorkOptions<Result>): FileWork {
  const status = statusLine();
  const progress = progressBar(id, () => {
    stop();
    status.say({ text: "column.stopped" });
    submit.focus();
  });
  let running: AbortController | undefined;

  const stop = () => {
    running?.abort();
    running = undefined;
    progress.end();
  };
  const forget = () => {
    stop();
    status.say(undefined);
    result.clear();
  };

  return {
    progress: progress.element,
    status: status.element,
    forget,
    async start(file) {
      forget();
      const { signal } = (running = new AbortController());
      progress.begin(file.size);
      reveal(progress.element);
      status.say({ text: "column.begun" });
      try {
        const found = await run(file, { signal, progress: progress.update });
        if (found === undefined) return;
        const focused = document.activeElement;
        stop();
        status.say(done(found));
        result.show(found);
        // The button that had the focus is gone. Whoever turned to something else is left in peace.
        if (focused === progress.stop) result.heading.focus();
        else if (focused === submit) reveal(status.element);
      } catch (problem) {
        if (signal.aborted) return;
        forget();
        trouble(problem);
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
