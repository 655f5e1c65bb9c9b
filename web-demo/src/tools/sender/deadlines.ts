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
import { askUnlessRefused, isoDay, wholeNumber } from "../../form/machine-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no.ts";
import { currentLanguage } from "../../language/current.ts";
import { longDate } from "../../language/dates.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { findingsOf, part, stepsOf } from "../../rules/decision.ts";
import { factsOf, inquiryAbout, sideBySide, wordFact } from "../../rules/inquiry.ts";
import type { ChannelSection } from "./channel.ts";
import { type DeadlineDay, daysOf } from "./days.ts";
import { markOf, timeline } from "./timeline.ts";
import { today } from "./today.ts";
import { choicesOf, fieldOf } from "./words.ts";

const named = fieldOf("reservation.deadlines");

const time = (field: string) => textField({ ...named(field), autocomplete: "off" });

/** When a second notice is due, and when the time to appeal runs out. */
export function deadlinesSection({ category, onChange }: ChannelSection): HTMLElement {
  const delivery = selectField<DeadlineDelivery>(
    named("delivery"),
    "answer.not-stated",
    choicesOf("deadline-delivery", "digital", "party-address", "paper"),
  );
  const available = time("madeAvailable");
  const notice = time("noticeSent");
  const lawful = yesNoField(named("noticeLawful"));
  const opened = time("opened");
  const second = time("secondNoticeSent");
  const arrived = time("arrived");
  const act = selectField<AppealAct>(
    named("act"),
    "answer.not-stated",
    choicesOf("appeal-act", "forvaltningsloven", "folketrygdloven", "barnetrygdloven", "other"),
  );
  const weeks = textField({ ...named("weeks"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const electronic = yesNoField(named("electronicAppeals"));
  const appealBy = selectField<AppealWay>(
    named("appealBy"),
    "answer.not-stated",
    choicesOf("appeal-way", "electronic", "paper"),
  );
  const appealSent = time("appealSent");
  const appealArrived = time("appealArrived");
  const confirmed = yesNoField(named("appealConfirmed"));
  const on = dateField(named("on"));
  const letter = [delivery, available, notice, lawful, opened, second, arrived, act, weeks];
  const fields = [...letter, electronic, appealBy, appealSent, appealArrived, confirmed, on];
  const typed = (field: typeof available) => field.control.value.trim() || null;

  const ask = () =>
    reservation.deadlines({
      category: category.value(),
      delivery: delivery.value() ?? null,
      madeAvailable: typed(available),
      noticeSent: typed(notice),
      noticeLawful: lawful.answer(),
      opened: typed(opened),
      secondNoticeSent: typed(second),
      arrived: typed(arrived),
      act: act.value() ?? null,
      weeks: wholeNumber(weeks.control.value),
      electronicAppeals: electronic.answer(),
      appealBy: appealBy.value() ?? null,
      appealSent: typed(appealSent),
      appealArrived: typed(appealArrived),
      appealConfirmed: confirmed.answer(),
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = inquiryAbout<Answer>({
    id: "deadlines",
    heading: "sender.deadlines",
    submit: "sender.deadlines.submit",
    fields,
    arranged: [example, sideBySide(...fields)],
    ask: () =>
      askUnlessRefused(
        ask,
        [
          [weeks, "unreadable.number"],
          [on, "unreadable.day"],
        ],
        ({ findings }) => findings.filter(isError),
      ),
    verdict: verdictOf,
    result: (answer) => [
      ...factsOf([
        ["sender.category", category.fact()],
        ["sender.second-notice", wordFact(`word.second-notice.${answer.secondNotice}`)],
        ["sender.certainty", answer.appealCertainty && certaintyOf(answer.appealCertainty)],
        ["sender.appeal", answer.appealTimely && wordFact(`word.appeal-timely.${answer.appealTimely}`)],
      ]),
      ...drawnDays(daysOf(answer, isoDay(on.value()) ?? today())),
      ...part("sender.not-computed", notComputed(answer)),
      ...part("decision.findings", findingsOf(answer.findings)),
      ...part("decision.steps", stepsOf(answer.steps)),
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

/** The step that says how it ends: a last day, no certain one, or none at all. */
function verdictOf({ steps, secondNotice }: Answer) {
  const last = steps.find(({ result }) => ["last-day", "no-day", "none"].includes(result));
  return last?.message === undefined
    ? (`word.second-notice.${secondNotice}` as const)
    : element("span", {}, last.message);
}

/** The days as a picture, and the same as a table. */
function drawnDays(days: readonly DeadlineDay[]): HTMLElement[] {
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
          ...day.what.map((happening) => element("li", { text: `word.deadline-day.${happening}`, opens: true })),
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
    ...notComputed.map((what) => element("li", { text: `word.notComputed.${what}`, opens: true })),
  );
