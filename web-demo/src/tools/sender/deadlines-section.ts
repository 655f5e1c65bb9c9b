import {
  type AppealAct,
  type AppealWay,
  type DeadlineDelivery,
  reservation,
  type ReservationDeadlinesAnswer as Answer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { dateField } from "../../form/date-field.ts";
import { isError } from "../../form/field.ts";
import { callWithFieldErrors, isoDay, wholeNumber } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, clearableDecisionForm, sideBySide, wordFact } from "../../rules/decision-form.ts";
import type { ChannelSection } from "./channel-section.ts";
import { type DeadlineDay, daysOf } from "./deadline-days.ts";
import { markOf, timeline } from "./timeline.ts";
import { today } from "./today.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

const fieldName = fieldNameFor("reservation.deadlines");

const time = (field: string) => textField({ ...fieldName(field), autocomplete: "off" });

/** The day of the second notice and the deadline to appeal. */
export function deadlinesSection({ category, onChange }: ChannelSection): HTMLElement {
  const delivery = selectField<DeadlineDelivery>(
    fieldName("delivery"),
    "answer.not-stated",
    wordChoices("deadline-delivery", "digital", "party-address", "paper"),
  );
  const available = time("madeAvailable");
  const notice = time("noticeSent");
  const lawful = yesNoField(fieldName("noticeLawful"));
  const opened = time("opened");
  const second = time("secondNoticeSent");
  const arrived = time("arrived");
  const act = selectField<AppealAct>(
    fieldName("act"),
    "answer.not-stated",
    wordChoices("appeal-act", "forvaltningsloven", "folketrygdloven", "barnetrygdloven", "other"),
  );
  const weeks = textField({ ...fieldName("weeks"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const electronic = yesNoField(fieldName("electronicAppeals"));
  const appealBy = selectField<AppealWay>(
    fieldName("appealBy"),
    "answer.not-stated",
    wordChoices("appeal-way", "electronic", "paper"),
  );
  const appealSent = time("appealSent");
  const appealArrived = time("appealArrived");
  const confirmed = yesNoField(fieldName("appealConfirmed"));
  const on = dateField(fieldName("on"));
  const letter = [delivery, available, notice, lawful, opened, second, arrived, act, weeks];
  const fields = [...letter, electronic, appealBy, appealSent, appealArrived, confirmed, on];
  const valueOrNull = (field: typeof available) => field.control.value.trim() || null;

  const ask = () =>
    reservation.deadlines({
      category: category.value(),
      delivery: delivery.value() ?? null,
      madeAvailable: valueOrNull(available),
      noticeSent: valueOrNull(notice),
      noticeLawful: lawful.answer(),
      opened: valueOrNull(opened),
      secondNoticeSent: valueOrNull(second),
      arrived: valueOrNull(arrived),
      act: act.value() ?? null,
      weeks: wholeNumber(weeks.control.value),
      electronicAppeals: electronic.answer(),
      appealBy: appealBy.value() ?? null,
      appealSent: valueOrNull(appealSent),
      appealArrived: valueOrNull(appealArrived),
      appealConfirmed: confirmed.answer(),
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = clearableDecisionForm<Answer>({
    id: "deadlines",
    heading: "sender.deadlines",
    submit: "sender.deadlines.submit",
    fields,
    layout: [example, sideBySide(...fields)],
    ask: () =>
      callWithFieldErrors(
        ask,
        [
          [weeks, "unreadable.number"],
          [on, "unreadable.day"],
        ],
        ({ findings }) => findings.filter(isError),
      ),
    verdict: verdictFor,
    result: (answer) => [
      ...factsOf([
        ["sender.category", category.fact()],
        ["sender.second-notice", wordFact(`word.second-notice.${answer.secondNotice}`)],
        ["sender.certainty", answer.appealCertainty && certaintyOf(answer.appealCertainty)],
        ["sender.appeal", answer.appealTimely && wordFact(`word.appeal-timely.${answer.appealTimely}`)],
      ]),
      ...daysChart(daysOf(answer, isoDay(on.value()) ?? today())),
      ...resultSection("sender.not-computed", notComputed(answer)),
      ...resultSection("decision.findings", findingsOf(answer.findings)),
      ...resultSection("decision.steps", stepsOf(answer.steps)),
    ],
  });
  example.addEventListener("click", () => {
    // Three weeks later is Ascension Day.
    available.control.value = "2026-04-23T09:00:00+02";
    notice.control.value = "2026-04-23T09:00:05+02";
    lawful.choose("yes");
    on.set(["2", "5", "2026"]);
    section.clear();
  });
  onChange(section.clear);
  return section.element;
}

/** The step with the outcome: a last day, no certain day, or no deadline. */
function verdictFor({ steps, secondNotice }: Answer) {
  const last = steps.find(({ result }) => ["last-day", "no-day", "none"].includes(result));
  return last?.message === undefined
    ? (`word.second-notice.${secondNotice}` as const)
    : element("span", {}, last.message);
}

/** The days as a chart and as a table. */
function daysChart(days: readonly DeadlineDay[]): HTMLElement[] {
  if (days.length === 0) return [];
  const rows = days.map((day) =>
    element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        element("div", { class: "marked" }, markOf(day), element("div", {}, longDate(day.day), dayNumber(day))),
      ),
      element(
        "td",
        {},
        element(
          "ul",
          {},
          ...day.what.map((happening) => element("li", { text: `word.deadline-day.${happening}`, capitalise: true })),
        ),
      ),
    ),
  );
  const heads = (["sender.day", "sender.what"] as const).map((text) => element("th", { scope: "col", text }));
  return [
    element(
      "section",
      {},
      element("h3", { text: "sender.days" }),
      timeline(days),
      element(
        "table",
        { class: "days" },
        element("caption", { text: "sender.days-table" }),
        element("thead", {}, element("tr", {}, ...heads)),
        element("tbody", {}, ...rows),
      ),
    ),
  ];
}

const dayNumber = ({ after }: DeadlineDay): HTMLElement =>
  element("span", { class: "below" }, textWith("sender.notice-day", { day: count(after) }));

const notComputed = ({ notComputed }: Answer): HTMLElement =>
  element(
    "ul",
    { class: "plain" },
    ...notComputed.map((what) => element("li", { text: `word.notComputed.${what}`, capitalise: true })),
  );
