import { type Category, reservation } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { selectField, type SelectField } from "../../form/select-field.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { factsOf, withBelow, wordFact } from "../../rules/decision-form.ts";
import { categoryQuestions } from "./category-questions.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

/** The category of a letter: chosen, or derived from questions. */
export interface CategoryField {
  readonly field: SelectField<Category>;
  readonly element: HTMLElement;
  /** Null while undecided. */
  value(): Category | null;
  /** The category as text, for results that depend on it. */
  fact(): HTMLElement;
  /** Calls the core for the first time, when the view is opened: if the core cannot run, other views stay usable. */
  start(): void;
  /** Calls back after a change of the category. */
  onChange(listener: () => void): void;
}

export function categoryField(): CategoryField {
  const listeners: (() => void)[] = [];
  const field = selectField<Category>(
    fieldNameFor("reservation.decide_channel")("message.category"),
    "word.category.undecided",
    wordChoices("category", "enkeltvedtak", "forhandsvarsel", "rettsstilling", "saerlig-betydning", "other"),
  );
  const counts = element("div");
  const value = () => field.value() ?? null;

  // The core decides how an undecided letter is treated.
  const countsAs = () => `word.category.${reservation.classify({}).treatedAs}` as const;
  const showCountsAs = () =>
    counts.replaceChildren(...(value() === null ? factsOf([["sender.counts-as", wordFact(countsAs())]]) : []));
  const changed = () => {
    showCountsAs();
    for (const listener of listeners) listener();
  };
  const questions = categoryQuestions((found) => {
    field.choose(found === "undecided" ? undefined : found);
    changed();
  });
  field.control.addEventListener("change", () => {
    // The answers led to another category.
    questions.reset();
    changed();
  });
  let started = false;
  onLanguageChange(() => {
    if (started) questions.translate();
  });

  return {
    field,
    value,
    element: element(
      "div",
      { class: "group" },
      field.element,
      counts,
      element("details", { class: "more" }, element("summary", { text: "sender.questions" }), questions.element),
    ),
    start() {
      if (started) return;
      questions.translate();
      showCountsAs();
      started = true;
    },
    fact() {
      const category = value();
      if (category !== null) return element("span", { text: `word.category.${category}` });
      const counted = element("span", {}, element("span", { text: "sender.counts-as" }), " ");
      counted.append(element("span", { text: countsAs() }));
      return withBelow("word.category.undecided", counted);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
