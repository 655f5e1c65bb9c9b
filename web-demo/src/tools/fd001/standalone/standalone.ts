// FD 001 alone, for a page of somebody else's: one script a language, each with the Danish rules.
import common from "@postregler/wasm/locales/da-common";
import danish from "@postregler/wasm/locales/da-dk";
import { element, write } from "../../../dom/element.ts";
import { withIds } from "../../../form/field.ts";
import { leavePointer } from "../../../form/pointer-state.ts";
import { handOver, type Texts } from "../../../language/catalogue.ts";
import { speakIn } from "../../../language/current-language.ts";
import type { Language } from "../../../language/languages.ts";
import { type TextKey, textOf } from "../../../language/texts.ts";
import { requestForm } from "../request-form.ts";
import { define, type Make } from "./fd001-element.ts";

const make: Make = ({ ids, level, navigation }) =>
  withIds(ids, () => {
    const heading = element(`h${level}` as "h1", { class: "question", tabindex: "-1" });
    const form = requestForm({ heading, level, navigation, rename: (title) => write(heading, title) });
    const whole = element("div", { class: "view" }, heading, form.element);
    return {
      element: whole,
      heading,
      open: form.open,
      keep: form.keep,
      goOnFrom: form.goOnFrom,
      title() {
        const prefix = whole.querySelector<HTMLElement>("[data-title-prefix]")?.dataset["titlePrefix"];
        const words = heading.textContent ?? "";
        return prefix === undefined ? words : `${textOf(prefix as TextKey)}: ${words}`;
      },
      left: leavePointer,
    };
  });

/** The form in a language, with the words of it. The sheet names questions in Danish as well: an office reads it. */
export function formIn(language: Language, ...texts: readonly Texts[]): void {
  handOver("da", { ...common.texts, ...danish.texts });
  handOver(language, Object.assign({}, ...texts) as Texts);
  speakIn(language);
  define(language, make);
}
