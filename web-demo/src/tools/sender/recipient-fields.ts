import { reservation, type RecipientKind, type ReservationReadRegisterAnswer as Answer } from "@postregler/wasm";
import { element, withAriaLabel as nameIt } from "../../dom/element.ts";
import type { Field } from "../../form/field.ts";
import { whenPointerIsUp } from "../../form/pointer-state.ts";
import { radioField } from "../../form/radio-field.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { textWith } from "../../language/texts.ts";
import { registerReadingBox } from "./register-reading.ts";
import { registerAnswer, SAMPLES } from "./register-samples.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

export interface RecipientFields {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  kind(): RecipientKind | null;
  /** The time of the register look-up. */
  lookedUp(): string | null;
  /** The parsed register answer; undefined without one. */
  read(): { answer: Answer; at: number } | undefined;
  /** Parses the answer again after a change of the day or the language. */
  refresh(): void;
}

const fieldName = fieldNameFor("reservation.read_register");

interface RecipientFieldsOptions {
  /** The day the letter is sent, if one was given. */
  on(): string | null;
  /** The day used by samples. */
  day(): string;
  /** Called after a change that is not an input event. */
  onChange(): void;
}

/** The recipient of a letter, with the answer of the contact register. */
export function recipientFields({ on, day, onChange }: RecipientFieldsOptions): RecipientFields {
  const kind = radioField<RecipientKind>(
    fieldNameFor("reservation.decide_channel")("recipient.kind"),
    wordChoices("recipient-kind", "person", "registered-unit", "unregistered-unit"),
  );
  const response = textField({ ...fieldName("response"), autocomplete: "off", lines: 9 });
  const lookedUp = textField({ ...fieldName("lookedUp"), autocomplete: "off" });
  const box = registerReadingBox();
  const which = element("select", { id: "sender-person" });
  const choice = element(
    "div",
    { class: "field", hidden: true },
    element("label", { for: which.id, text: "sender.person" }),
    which,
  );
  kind.choose("person");
  let at = 0;

  const lookupTime = () => lookedUp.control.value.trim() || null;
  const read = () => {
    const text = response.control.value;
    if (text.trim() === "") return undefined;
    const answer = reservation.readRegister({
      response: text,
      lookedUp: lookupTime(),
      // Only synthetic numbers belong here, as the page states.
      context: { on: on(), environment: "test", locale: currentLanguage() },
    });
    return { answer, at: Math.min(at, Math.max(0, answer.people.length - 1)) };
  };
  const offerPeople = ({ people }: Answer, chosen: number) => {
    choice.hidden = people.length < 2;
    which.replaceChildren(
      ...people.map((_, place) =>
        element(
          "option",
          { value: String(place), selected: place === chosen },
          textWith("sender.person-at", { number: String(place + 1) }),
        ),
      ),
    );
  };
  const refresh = () => {
    const found = undefinedOnError(read);
    if (found === undefined) {
      choice.hidden = true;
      return box.clear();
    }
    offerPeople(found.answer, found.at);
    box.show(found.answer, found.at);
  };
  for (const field of [response, lookedUp]) {
    // New content could move the element under the pointer.
    field.control.addEventListener("change", () => whenPointerIsUp(refresh));
  }
  response.control.addEventListener("input", (event) => {
    at = 0;
    // Pasted text is complete; while the user types, the previous result is out of date.
    if (event instanceof InputEvent && event.inputType === "insertFromPaste") return refresh();
    box.clear();
    choice.hidden = true;
  });
  which.addEventListener("change", () => {
    at = Number(which.value);
    refresh();
  });

  const samples = element(
    "ul",
    { class: "samples" },
    ...SAMPLES.map((sample) => {
      const button = element("button", {
        type: "button",
        class: "quiet",
        text: sample.text,
        "data-sample": sample.name,
      });
      button.addEventListener("click", () => {
        at = 0;
        response.control.value = JSON.stringify(registerAnswer(sample.person(day())), null, 2);
        lookedUp.control.value = day();
        refresh();
        onChange();
      });
      return element("li", {}, button);
    }),
  );
  onLanguageChange(refresh);

  return {
    element: element(
      "div",
      { class: "group" },
      kind.element,
      nameIt(
        element("div", { class: "group", role: "group" }, element("p", { text: "sender.samples" }), samples),
        "sender.samples",
      ),
      response.element,
      lookedUp.element,
      choice,
      box.element,
    ),
    fields: [kind, response, lookedUp],
    kind: () => kind.value() ?? null,
    lookedUp: lookupTime,
    read,
    refresh,
  };
}

/** A failed call is reported at the submit. */
function undefinedOnError<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
