import { element } from "../../dom/element.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { TEXTS } from "../../generated/languages/developers.ts";
import { addTexts, fetchLanguage, isHere } from "../../language/catalogue.ts";
import { isLanguage } from "../../language/languages.ts";
import { type View, view } from "../../page/views.ts";
import { answerView } from "./answer-view.ts";
import { choose } from "./operation-chooser.ts";
import { codeView } from "./code-view.ts";
import { copyButton } from "./copy-button.ts";
import "./developers.css";
import { arranged, type Draft, draftOf, typed, valueAt, withValue } from "./draft.ts";
import { editor } from "./text-editor.ts";
import { requestForm } from "./form/request-form.ts";
import { ask, type Example, type Operation, OPERATIONS, run } from "./operations.ts";
import type { ObjectSchema } from "./schema.ts";
import { choiceOf } from "./choice-fieldset.ts";
import { timing } from "./timing/timing.ts";
import { today } from "./today.ts";

const HASH = "developers";

/** An example that says no language answers in that of the page. */
const speaking = (schema: ObjectSchema, request: unknown): unknown =>
  valueAt(request, LOCALE) === undefined && schema.members.some(({ name }) => name === LOCALE[0])
    ? arranged(withValue(request, LOCALE, currentLanguage()), schema)
    : request;

const LOCALE = ["context", "locale"] as const;

/** Every operation, to be tried, measured and taken along as a program: `#developers/identity.check` is one of them. */
export function developers(): View {
  addTexts(TEXTS);
  let operation = OPERATIONS[0] as Operation;
  let draft: Draft = draftOf({});
  let rows = "";
  let way: "form" | "json" = "form";
  let begun = false;

  const answer = answerView();
  const code = codeView();
  const time = timing(() => {
    const { value } = draft;
    return { ask: () => run(operation, value, rows), copy: () => JSON.parse(JSON.stringify(value)) as unknown };
  });
  /** Asks with the request as it stands now. An answer may be wanted in another language than the page's. */
  const answered = () => {
    const locale = valueAt(draft.value, LOCALE);
    if (typeof locale === "string" && isLanguage(locale) && !isHere(locale)) {
      // Where it cannot be fetched the answer has no messages, as with any host that has not imported it.
      void fetchLanguage(locale).then(show, show);
    } else show();
  };
  const show = () => {
    json.tell(draft.broken);
    const given = draft.broken ? undefined : ask(operation, draft.text, draft.value, rows);
    answer.show(given);
    const { name, method, stream } = operation;
    code.show(draft.broken ? undefined : { name, method, stream, request: draft.value, rows, today: today() });
    time.reset(given !== undefined && "text" in given);
  };
  const form = requestForm((value) => {
    draft = draftOf(value);
    json.control.value = draft.text;
    answered();
  });
  const json = editor("developers-json", "developers.json", (text) => {
    draft = typed(text, draft);
    answered();
  });
  const lines = editor("developers-rows", "developers.rows", (text) => {
    rows = text;
    answered();
  });
  const mend = element("p", { class: "message error", text: "developers.mend" });

  /** Form and JSON are two ways to the same request; one is shown at a time. */
  const showWay = () => {
    const readable = draft.broken === undefined;
    json.element.hidden = way !== "json";
    form.element.hidden = way !== "form" || !readable;
    mend.hidden = way !== "form" || readable;
    if (way === "form" && readable) form.show(operation.schema(), draft.value);
  };
  const begin = ({ request, rows: given = "" }: Example | { request: object; rows?: string }) => {
    draft = draftOf(speaking(operation.schema(), request));
    rows = given;
    json.control.value = draft.text;
    lines.control.value = rows;
    showWay();
    answered();
  };
  const chosen = choose({ operation: (other) => open(other, true), example: begin });
  const open = (other: Operation, addressed: boolean) => {
    operation = other;
    lines.element.hidden = !operation.stream;
    chosen.show(operation);
    begin(operation.examples[0] ?? { request: {} });
    // In its place, so that the focus stays where it is and going back leaves the tool.
    if (addressed) history.replaceState(null, "", `${location.search}#${HASH}/${operation.name}`);
  };
  const ways = choiceOf(
    "developers-way",
    "developers.way",
    [
      { value: "form", text: "developers.way.form" },
      { value: "json", text: "developers.way.json" },
    ],
    (other) => {
      way = other;
      showWay();
    },
  );

  const request = element(
    "section",
    { class: "asked", "aria-labelledby": "developers-request" },
    element("h2", { id: "developers-request", text: "developers.request" }),
    ways,
    mend,
    form.element,
    json.element,
    lines.element,
    copyButton("developers.copy.request", () => draft.text),
  );
  const both = element("div", { class: "side-by-side" }, request, answer.element);
  const tool = element("div", { class: "developers" }, chosen.element, both, code.element, time.element);
  onLanguageChange(() => {
    answer.translate();
    json.tell(draft.broken);
  });

  return {
    ...view(HASH, "developers.title", element("p", { class: "lead", text: "developers.lead" }), tool),
    opened(place) {
      // The first time something is asked the rules are started: not before somebody comes here.
      const named = OPERATIONS.find(({ name }) => name === place) ?? operation;
      if (named !== operation || !begun) open(named, false);
      begun = true;
    },
  };
}
