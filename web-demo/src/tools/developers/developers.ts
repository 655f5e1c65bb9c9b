import { element } from "../../dom/element.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { TEXTS } from "../../generated/languages/developers.ts";
import { addTexts, fetchLanguage, isLoaded } from "../../language/catalogue.ts";
import { isLanguage } from "../../language/languages.ts";
import { type View, view } from "../../page/views.ts";
import { answerView } from "./answer-view.ts";
import { operationChooser } from "./operation-chooser.ts";
import { codeView } from "./code-view.ts";
import { copyButton } from "./copy-button.ts";
import "./developers.css";
import { sortedBySchema, type Draft, draftOf, draftFromText, valueAt, withValue } from "./draft.ts";
import { textEditor } from "./text-editor.ts";
import { requestForm } from "./form/request-form.ts";
import { ask, type Example, type Operation, OPERATIONS, run } from "./operations.ts";
import type { ObjectSchema } from "./schema.ts";
import { choiceFieldset } from "./choice-fieldset.ts";
import { timing } from "./timing/timing.ts";
import { today } from "./today.ts";

const HASH = "developers";

/** Sets the page's language in an example without a locale. */
const withPageLanguage = (schema: ObjectSchema, request: unknown): unknown =>
  valueAt(request, LOCALE) === undefined && schema.members.some(({ name }) => name === LOCALE[0])
    ? sortedBySchema(withValue(request, LOCALE, currentLanguage()), schema)
    : request;

const LOCALE = ["context", "locale"] as const;

/** All operations, to run, measure and export as a program; `#developers/identity.check` opens one. */
export function developers(): View {
  addTexts(TEXTS);
  let operation = OPERATIONS[0] as Operation;
  let draft: Draft = draftOf({});
  let rows = "";
  let mode: "form" | "json" = "form";
  let opened = false;

  const answer = answerView();
  const code = codeView();
  const time = timing(() => {
    const { value } = draft;
    return { ask: () => run(operation, value, rows), copy: () => JSON.parse(JSON.stringify(value)) as unknown };
  });
  /** Runs the current request. Its locale may differ from the page's language. */
  const refreshAnswer = () => {
    const locale = valueAt(draft.value, LOCALE);
    if (typeof locale === "string" && isLanguage(locale) && !isLoaded(locale)) {
      // If the language cannot be fetched, the answer has no messages, as in any host that has not imported it.
      void fetchLanguage(locale).then(show, show);
    } else show();
  };
  const show = () => {
    json.showError(draft.broken);
    const given = draft.broken ? undefined : ask(operation, draft.text, draft.value, rows);
    answer.show(given);
    const { name, method, stream } = operation;
    code.show(draft.broken ? undefined : { name, method, stream, request: draft.value, rows, today: today() });
    time.reset(given !== undefined && "text" in given);
  };
  const form = requestForm((value) => {
    draft = draftOf(value);
    json.control.value = draft.text;
    refreshAnswer();
  });
  const json = textEditor("developers-json", "developers.json", (text) => {
    draft = draftFromText(text, draft);
    refreshAnswer();
  });
  const lines = textEditor("developers-rows", "developers.rows", (text) => {
    rows = text;
    refreshAnswer();
  });
  const invalidJsonHint = element("p", { class: "message error", text: "developers.mend" });

  /** The form and the JSON are views of the same request; one is shown at a time. */
  const showMode = () => {
    const readable = draft.broken === undefined;
    json.element.hidden = mode !== "json";
    form.element.hidden = mode !== "form" || !readable;
    invalidJsonHint.hidden = mode !== "form" || readable;
    if (mode === "form" && readable) form.show(operation.schema(), draft.value);
  };
  const startFrom = ({ request, rows: given = "" }: Example | { request: object; rows?: string }) => {
    draft = draftOf(withPageLanguage(operation.schema(), request));
    rows = given;
    json.control.value = draft.text;
    lines.control.value = rows;
    showMode();
    refreshAnswer();
  };
  const chosen = operationChooser({ operation: (other) => open(other, true), example: startFrom });
  const open = (other: Operation, addressed: boolean) => {
    operation = other;
    lines.element.hidden = !operation.stream;
    chosen.show(operation);
    startFrom(operation.examples[0] ?? { request: {} });
    // Replaces the history entry: the focus stays, and back leaves the tool.
    if (addressed) history.replaceState(null, "", `${location.search}#${HASH}/${operation.name}`);
  };
  const ways = choiceFieldset(
    "developers-way",
    "developers.way",
    [
      { value: "form", text: "developers.way.form" },
      { value: "json", text: "developers.way.json" },
    ],
    (other) => {
      mode = other;
      showMode();
    },
  );

  const request = element(
    "section",
    { class: "asked", "aria-labelledby": "developers-request" },
    element("h2", { id: "developers-request", text: "developers.request" }),
    ways,
    invalidJsonHint,
    form.element,
    json.element,
    lines.element,
    copyButton("developers.copy.request", () => draft.text),
  );
  const both = element("div", { class: "side-by-side" }, request, answer.element);
  const tool = element("div", { class: "developers" }, chosen.element, both, code.element, time.element);
  onLanguageChange(() => {
    answer.translate();
    json.showError(draft.broken);
  });

  return {
    ...view(HASH, "developers.title", element("p", { class: "lead", text: "developers.lead" }), tool),
    onOpen(place) {
      // The core is started when the view is opened first.
      const requested = OPERATIONS.find(({ name }) => name === place) ?? operation;
      if (requested !== operation || !opened) open(requested, false);
      opened = true;
    },
  };
}
