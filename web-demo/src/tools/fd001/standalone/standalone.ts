// FD 001 as a custom element for other pages: one script per language with the Danish rules.
import common from "@postregler/wasm/locales/da-common";
import danish from "@postregler/wasm/locales/da-dk";
import { element, setText } from "../../../dom/element.ts";
import { withIdPrefix } from "../../../form/field.ts";
import { stopWatchingPointer } from "../../../form/pointer-state.ts";
import { provideTexts, type Texts } from "../../../language/catalogue.ts";
import { setLanguage } from "../../../language/current-language.ts";
import type { Language } from "../../../language/languages.ts";
import { type TextKey, textOf } from "../../../language/texts.ts";
import { requestForm } from "../request-form.ts";
import { define, type FormFactory } from "./fd001-element.ts";

const make: FormFactory = ({ ids, level, navigation }) =>
  withIdPrefix(ids, () => {
    const heading = element(`h${level}` as "h1", { class: "question", tabindex: "-1" });
    const form = requestForm({ heading, level, navigation, rename: (title) => setText(heading, title) });
    const whole = element("div", { class: "view" }, heading, form.element);
    return {
      element: whole,
      heading,
      open: form.open,
      saveState: form.saveState,
      restoreState: form.restoreState,
      title() {
        const prefix = whole.querySelector<HTMLElement>("[data-title-prefix]")?.dataset["titlePrefix"];
        const words = heading.textContent ?? "";
        return prefix === undefined ? words : `${textOf(prefix as TextKey)}: ${words}`;
      },
      onLeave: stopWatchingPointer,
    };
  });

/** Registers the form in a language with its texts. The sheet also needs the Danish labels. */
export function defineForm(language: Language, ...texts: readonly Texts[]): void {
  provideTexts("da", { ...common.texts, ...danish.texts });
  provideTexts(language, Object.assign({}, ...texts) as Texts);
  setLanguage(language);
  define(language, make);
}
