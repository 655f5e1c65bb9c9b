import {
  type NoticeAddress,
  type NoticeChannel,
  reservation,
  type ReservationCheckNoticeAnswer as Answer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { isError } from "../../form/field.ts";
import { askUnlessRefused, wholeNumber } from "../../form/machine-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current.ts";
import { count } from "../../language/numbers.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { part } from "../../rules/decision.ts";
import { factsOf, inquiryAbout, sideBySide, textFact } from "../../rules/inquiry.ts";
import { byField } from "./by-field.ts";
import type { ChannelSection } from "./channel.ts";
import { choicesOf, fieldOf } from "./words.ts";

const named = fieldOf("reservation.check_notice");

/** Does the text of a notice say what it has to, and is it short enough? */
export function noticeSection({ category, kind, onChange }: ChannelSection): HTMLElement {
  const channel = selectField<NoticeChannel>(
    named("channel"),
    "answer.not-stated",
    choicesOf("channel", "digital-mailbox", "altinn", "own-system"),
  );
  const from = selectField<NoticeAddress>(
    named("addressFrom"),
    "answer.not-stated",
    choicesOf("notice-address", "register", "recipient", "other"),
  );
  const title = textField({ ...named("title"), autocomplete: "off" });
  const email = textField({ ...named("email"), autocomplete: "off", lines: 4 });
  const sms = textField({ ...named("sms"), autocomplete: "off", lines: 3 });
  const repetitions = textField({ ...named("repetitions"), autocomplete: "off", width: "medium" });
  const fields = [channel, from, email, sms, repetitions, title];
  const typed = (field: typeof email) => field.control.value || null;

  const ask = () =>
    reservation.checkNotice({
      category: category.value(),
      recipient: kind(),
      channel: channel.value() ?? null,
      addressFrom: from.value() ?? null,
      email: typed(email),
      sms: typed(sms),
      repetitions: numbersIn(repetitions.control.value),
      title: typed(title),
      context: { locale: currentLanguage() },
    });
  // What is about one of the days is said at their field.
  const own = (path: string) => path.replace(/^(\/repetitions)\/.*$/, "$1");

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = inquiryAbout<Answer>({
    id: "notice",
    heading: "sender.notice",
    submit: "sender.notice.submit",
    fields,
    arranged: [example, sideBySide(channel, from), email.element, sms.element, sideBySide(repetitions, title)],
    besideErrors: true,
    ask: () =>
      askUnlessRefused(
        ask,
        [[repetitions, "unreadable.numbers"]],
        ({ findings }) => findings.filter(isError).map((found) => ({ ...found, path: own(found.path) })),
        own,
      ),
    verdict: ({ accepted, findings }) =>
      `word.notice-check.${!accepted ? "mend" : findings.length > 0 ? "look" : "ok"}`,
    result: (answer) => [
      ...factsOf([
        ["sender.category", category.fact()],
        ["sender.email-characters", charactersOf(answer.emailCharacters)],
        ["sender.sms-characters", charactersOf(answer.smsCharacters)],
        ["sender.certainty", answer.certainty && certaintyOf(answer.certainty)],
      ]),
      ...part("sender.says", contentOf(answer)),
      ...byField(fields, answer.findings, own),
    ],
  });
  example.addEventListener("click", () => {
    // The e-mail does not say that there is a decision; the SMS does.
    channel.choose("digital-mailbox");
    from.choose("register");
    email.control.value = "Du har fått et brev fra oss. Logg inn i Digipost for å lese det.";
    sms.control.value = "Det er gjort et vedtak i saken din. Logg inn i Digipost for å lese det.";
    repetitions.control.value = "0, 7";
    section.clear();
  });
  onChange(section.clear);
  return section.element;
}

/** Whole numbers with commas or spaces between them; what is none stays, to be refused. */
function numbersIn(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  return parts.length === 0 ? null : parts.map((part) => wholeNumber(part) ?? 0);
}

/** What was found in which text, and by which word. */
const contentOf = ({ content }: Answer): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...content.map(({ medium, what, word }) =>
      element(
        "li",
        {},
        element("strong", { text: `word.medium.${medium}`, opens: true }),
        element("span", { text: `word.notice-content.${what}` }),
        element("code", {}, word),
      ),
    ),
  );

const charactersOf = (characters: number | undefined): HTMLElement | undefined =>
  textFact(characters === undefined ? undefined : count(characters));
