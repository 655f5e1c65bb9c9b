import {
  type ExemptionCheckRequestAnswer as Answer,
  type ExemptionCheckRequestRequest as Request,
  exemption,
} from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { Field, FieldName } from "../../form/field.ts";
import { radioField } from "../../form/radio-field.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current.ts";
import type { TextKey } from "../../language/texts.ts";

/** What a person answered to one question: their own words, or a text of ours. */
export type Given = { typed: string } | { text: TextKey };

interface Question {
  readonly field: Field;
  given(): Given;
}

export interface Questions {
  /** In the order of the form, which is also the order of the core's findings. */
  readonly all: readonly Question[];
  readonly fields: readonly Field[];
  ask(): Answer;
  /** Answers that are nobody's, so that nobody has to give their own to see what happens. */
  fillExample(): void;
  /** Offers what depends on other answers, after these were set other than by hand. */
  refresh(): void;
}

const named = (field: keyof Request): FieldName => ({ operation: "exemption.check_request", field });

const typed = (value: string): Given => (value.trim() === "" ? { text: "answer.none" } : { typed: value });

const ticked = ({ checked }: HTMLInputElement): Given => ({ text: checked ? "answer.yes" : "answer.no" });

const CAPACITY = [
  { value: "self", text: "word.capacity.self" },
  { value: "guardian", text: "word.capacity.guardian" },
] as const;

/** The questions of FD 001 for a citizen who comes in person. */
export function questions(): Questions {
  const name = textField({ ...named("name"), autocomplete: "name" });
  const number = textField({ ...named("number"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const address = textField({ ...named("address"), autocomplete: "street-address", lines: 3 });
  const telephone = textField({ ...named("telephone"), autocomplete: "tel", keyboard: "tel", width: "medium" });
  const declaration = checkboxField(named("declaration"));
  const unopenedPost = checkboxField(named("unopenedPost"));
  const otherAddress = textField({ ...named("otherAddress"), autocomplete: "off", lines: 3 });
  const date = dateField(named("date"));
  const signature = checkboxField(named("signature"));
  const capacity = radioField(named("capacity"), CAPACITY);

  // Asked for only where it can matter; what was typed stays if the box is cleared and ticked again.
  const offerOtherAddress = () => (otherAddress.element.hidden = !unopenedPost.control.checked);
  unopenedPost.control.addEventListener("change", offerOtherAddress);
  offerOtherAddress();
  const otherAddressGiven = () => (unopenedPost.control.checked ? otherAddress.control.value : "");

  const all: Question[] = [
    { field: name, given: () => typed(name.control.value) },
    { field: number, given: () => typed(number.control.value) },
    { field: address, given: () => typed(address.control.value) },
    { field: telephone, given: () => typed(telephone.control.value) },
    { field: declaration, given: () => ticked(declaration.control) },
    { field: unopenedPost, given: () => ticked(unopenedPost.control) },
    { field: otherAddress, given: () => typed(otherAddressGiven()) },
    { field: date, given: () => typed(date.value()) },
    { field: signature, given: () => ticked(signature.control) },
    {
      field: capacity,
      given: () => ({ text: CAPACITY.find(({ value }) => value === capacity.value())?.text ?? "answer.none" }),
    },
  ];

  return {
    all,
    fields: all.map(({ field }) => field),
    fillExample() {
      name.control.value = "Eksempel Eksempelsen";
      number.control.value = "070761-4285";
      address.control.value = "Prøvevej 1\n9999 Prøveby";
      declaration.control.checked = signature.control.checked = true;
      date.set(["2", "3", "2026"]);
      capacity.choose("self");
    },
    refresh: offerOtherAddress,
    ask() {
      const chosen = capacity.value();
      return exemption.checkRequest({
        name: name.control.value,
        number: number.control.value,
        address: address.control.value,
        telephone: telephone.control.value,
        declaration: declaration.control.checked,
        unopenedPost: unopenedPost.control.checked,
        otherAddress: otherAddressGiven(),
        date: date.value(),
        signature: signature.control.checked,
        ...(chosen && { capacity: chosen }),
        context: { locale: currentLanguage() },
      });
    },
  };
}
