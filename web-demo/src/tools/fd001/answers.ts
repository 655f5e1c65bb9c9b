import type { Capacity, ProxyDocument, RepresentativeKind, RegisteredAs } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { FieldName } from "../../form/field.ts";
import { radioField } from "../../form/radio-field.ts";
import type { Choice } from "../../form/radios.ts";
import { textField } from "../../form/text-field.ts";

const named = (field: string): FieldName => ({ operation: "exemption.check_request", field });

/** The values of a choice, each with its word of the core. */
const choices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));

const cpr = { autocomplete: "off", keyboard: "numeric", width: "medium" } as const;

export type Answers = ReturnType<typeof answers>;

/** Every field there is in the family of FD 001; which of them are asked for is said in `pages.ts`. */
export function answers() {
  return {
    capacity: radioField<Capacity>(
      named("capacity"),
      choices("capacity", "self", "guardian", "parent", "declarant", "relative-with-attest"),
    ),
    signerName: textField({ ...named("signer.name"), autocomplete: "off" }),
    signerNumber: textField({ ...named("signer.number"), ...cpr }),
    comes: radioField(named("proxy"), choices("comes", "signer", "proxy", "nobody")),
    residence: radioField<RegisteredAs>(
      named("residence"),
      choices(
        "registered-as",
        "registered",
        "no-fixed-address",
        "protected",
        "abroad",
        "never-registered",
        "greenland",
      ),
    ),
    name: textField({ ...named("name"), autocomplete: "name" }),
    number: textField({ ...named("number"), ...cpr }),
    address: textField({ ...named("address"), autocomplete: "street-address", lines: 3 }),
    telephone: textField({ ...named("telephone"), autocomplete: "tel", keyboard: "tel", width: "medium" }),
    declaration: checkboxField(named("declaration")),
    assessedGround: checkboxField(named("assessedGround")),
    circumstances: textField({ ...named("circumstances"), autocomplete: "off", lines: 5 }),
    unopenedPost: checkboxField(named("unopenedPost")),
    otherAddress: textField({ ...named("otherAddress"), autocomplete: "off", lines: 3 }),
    document: radioField<ProxyDocument>(
      named("proxy.document"),
      choices("proxy-document", "fd-001-f", "fd-001-page-2", "own-document"),
    ),
    representativeKind: radioField<RepresentativeKind>(
      named("proxy.representativeKind"),
      choices("representative-kind", "person", "legal-entity"),
    ),
    representativeName: textField({ ...named("proxy.representativeName"), autocomplete: "off" }),
    representativeNumber: textField({ ...named("proxy.representativeNumber"), ...cpr }),
    principalSignature: checkboxField(named("proxy.principalSignature")),
    representativeSignature: checkboxField(named("proxy.representativeSignature")),
    proxyDate: dateField(named("proxy.date")),
    checker: textField({ ...named("identityCheck.checker"), autocomplete: "off" }),
    role: textField({ ...named("identityCheck.role"), autocomplete: "off" }),
    stated: checkboxField(named("identityCheck.stated")),
    checkerSignature: checkboxField(named("identityCheck.signature")),
    checkDate: dateField(named("identityCheck.date")),
    date: dateField(named("date")),
    signature: radioField(named("signature"), choices("signature", "signs", "cannot")),
  };
}

/** What holds unless another answer is chosen; the core takes it so, too. */
export function assume({ comes, representativeKind, residence }: Answers): void {
  comes.choose("signer");
  representativeKind.choose("person");
  residence.choose("registered");
}

/** Answers that are nobody's, so that nobody has to give their own to see what happens. */
export function fillExample(given: Answers): void {
  given.capacity.choose("self");
  assume(given);
  given.name.control.value = "Eksempel Eksempelsen";
  given.number.control.value = "070761-4285";
  given.address.control.value = "Prøvevej 1\n9999 Prøveby";
  given.declaration.control.checked = true;
  given.date.set(["2", "3", "2026"]);
  given.signature.choose("signs");
}
