import { element } from "../dom/element.ts";
import { count, progressShare } from "../language/numbers.ts";
import { textWith } from "../language/texts.ts";
import type { Progress } from "./stream-file.ts";

export interface ProgressBar {
  readonly element: HTMLElement;
  readonly stop: HTMLElement;
  begin(bytes: number): void;
  update(state: Progress): void;
  end(): void;
  translate(): void;
}

/** The progress of a check as a bar and as text, with a stop button. */
export function progressBar(id: string, stopped: () => void): ProgressBar {
  const bar = element("progress", { id: `${id}-progress`, "aria-describedby": `${id}-progress-words` });
  const words = element("p", { id: `${id}-progress-words` });
  const stop = element("button", { type: "button", class: "quiet", text: "column.stop" });
  stop.addEventListener("click", stopped);
  const label = element("label", { for: bar.id, text: "column.working" });
  const whole = element("div", { class: "working", hidden: true }, label, bar, words, stop);
  let state: Progress = { bytes: 0, rows: 0 };
  const say = () => {
    bar.value = state.bytes;
    // Heard only by those who ask for it: a screen reader that spoke at every change could not be used meanwhile.
    const share = progressShare(state.bytes, bar.max);
    words.textContent = textWith("column.so-far", { share, rows: count(state.rows) });
  };

  return {
    element: whole,
    stop,
    begin(bytes) {
      bar.max = bytes;
      state = { bytes: 0, rows: 0 };
      say();
      whole.hidden = false;
    },
    update(now) {
      state = now;
      say();
    },
    end: () => (whole.hidden = true),
    translate: say,
  };
}
