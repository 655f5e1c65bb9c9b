import type { ContactState, Finding, RegisterReading, ReservationReadRegisterAnswer as Answer } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { longDate } from "../../language/dates.ts";
import { textWith } from "../../language/texts.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, withBelow, wordFact } from "../../rules/decision-form.ts";

export interface RegisterReadingBox {
  readonly element: HTMLElement;
  /** Shows the result for one person of the answer, by index. */
  show(answer: Answer, at: number): void;
  clear(): void;
}

/** The interpretation of a register answer. It repeats no personal data. */
export function registerReadingBox(): RegisterReadingBox {
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div", { class: "decision", hidden: true });
  return {
    element: element("div", { class: "live" }, verdict, rest),
    clear() {
      verdict.replaceChildren();
      rest.hidden = true;
    },
    show({ people, findings }, at) {
      const person = people[at];
      const can = person?.canBeNotified === true;
      verdict.classList.toggle("open", !can);
      verdict.replaceChildren(
        ...(person
          ? [
              icon(can ? "done" : "warning"),
              element("span", { text: `word.can-be-notified.${can ? "yes" : "no"}`, capitalise: true }),
            ]
          : []),
      );
      rest.replaceChildren(
        ...(person ? [...resultSection("sender.why-not", stepsOf(person.reasons)), ...factsAbout(person)] : []),
        ...resultSection("decision.findings", findingsOf(findings.filter((finding) => concerns(finding, at)))),
      );
      rest.hidden = rest.childElementCount === 0;
    },
  };
}

function factsAbout({ register, email, emailUntil, mobile, mobileUntil }: RegisterReading): HTMLElement[] {
  const { status, reservation, language } = register;
  return factsOf([
    ["sender.registered", wordFact(status && `word.register-status.${status}`)],
    ["sender.reserved", wordFact(reservation && `word.register-reply.${reservation}`)],
    ["sender.email", contact(email, emailUntil)],
    ["sender.mobile", contact(mobile, mobileUntil)],
    ["sender.mailbox", withBelow(`word.mailbox-state.${mailboxState(register)}`)],
    [
      "sender.mailbox-provider",
      wordFact(register.mailbox?.provider && `word.mailbox-provider.${register.mailbox.provider}`),
    ],
    ["sender.language", wordFact(language && `word.register-language.${language}`)],
  ]);
}

function mailboxState({
  mailbox,
  mailboxUnknown,
}: RegisterReading["register"]): "ready" | "not-ready" | "unknown" | "none" {
  if (mailboxUnknown === true) return "unknown";
  if (mailbox === undefined) return "none";
  return mailbox.active ? "ready" : "not-ready";
}

/** The state of contact data; for up-to-date data with the last day of validity. */
const contact = (state: ContactState, until: string | undefined): HTMLElement =>
  withBelow(
    `word.contact-state.${state}`,
    state === "up-to-date" && until !== undefined ? textWith("sender.until", { until: longDate(until) }) : undefined,
  );

/** Whether a finding concerns the whole answer or this person. */
function concerns({ path }: Finding, at: number): boolean {
  const place = /^\/response(?:\/personer)?\/(\d+)(?:\/|$)/.exec(path)?.[1];
  return place === undefined || Number(place) === at;
}
