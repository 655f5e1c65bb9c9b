import type { Capacity, ProxyDocument, RepresentativeKind, RegisteredAs } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { FieldName } from "../../form/field.ts";
import { radioField } from "../../form/radio-field.ts";
import type { Choice } from "../../form/radios.ts";
import { textField } from "../../form/text-field.ts";

const fieldName = (field: string): FieldName => ({ operation: "exemption.check_request", field });

/** The choices of a question, with the core's words. */
const choices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));

const cpr = { autocomplete: "off", keyboard: "numeric", width: "medium" } as const;

export type FormFields = ReturnType<typeof formFields>;

/** All fields of the FD 001 family; `pages.ts` decides which are shown. */
export function formFields() {
  return {
    capacity: radioField<Capacity>(
      fieldName("capacity"),
      choices("capacity", "self", "guardian", "parent", "declarant", "relative-with-attest"),
    ),
    signerName: textField({ ...fieldName("signer.name"), autocomplete: "off" }),
    signerNumber: textField({ ...fieldName("signer.number"), ...cpr }),
    comes: radioField(fieldName("proxy"), choices("comes", "signer", "proxy", "nobody")),
    residence: radioField<RegisteredAs>(
      fieldName("residence"),
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
    name: textField({ ...fieldName("name"), autocomplete: "name" }),
    number: textField({ ...fieldName("number"), ...cpr }),
    address: textField({ ...fieldName("address"), autocomplete: "street-address", lines: 3 }),
    telephone: textField({ ...fieldName("telephone"), autocomplete: "tel", keyboard: "tel", width: "medium" }),
    declaration: checkboxField(fieldName("declaration")),
    assessedGround: checkboxField(fieldName("assessedGround")),
    circumstances: textField({ ...fieldName("circumstances"), autocomplete: "off", lines: 5 }),
    unopenedPost: checkboxField(fieldName("unopenedPost")),
    otherAddress: textField({ ...fieldName("otherAddress"), autocomplete: "off", lines: 3 }),
    document: radioField<ProxyDocument>(
      fieldName("proxy.document"),
      choices("proxy-document", "fd-001-f", "fd-001-page-2", "own-document"),
    ),
    representativeKind: radioField<RepresentativeKind>(
      fieldName("proxy.representativeKind"),
      choices("representative-kind", "person", "legal-entity"),
    ),
    representativeName: textField({ ...fieldName("proxy.representativeName"), autocomplete: "off" }),
    representativeNumber: textField({ ...fieldName("proxy.representativeNumber"), ...cpr }),
    principalSignature: checkboxField(fieldName("proxy.principalSignature")),
    representativeSignature: checkboxField(fieldName("proxy.representativeSignature")),
    proxyDate: dateField(fieldName("proxy.date")),
    checker: textField({ ...fieldName("identityCheck.checker"), autocomplete: "off" }),
    role: textField({ ...fieldName("identityCheck.role"), autocomplete: "off" }),
    stated: checkboxField(fieldName("identityCheck.stated")),
    checkerSignature: checkboxField(fieldName("identityCheck.signature")),
    checkDate: dateField(fieldName("identityCheck.date")),
    date: dateField(fieldName("date")),
    signature: radioField(fieldName("signature"), choices("signature", "signs", "cannot")),
  };
}

/** The defaults, which are also those of the core. */
export function setDefaults({ comes, representativeKind, residence }: FormFields): void {
  comes.choose("signer");
  representativeKind.choose("person");
  residence.choose("registered");
}

/** Synthetic answers, so that the demo needs no personal data. */
export function fillExample(given: FormFields): void {
  given.capacity.choose("self");
  setDefaults(given);
  given.name.control.value = "Eksempel Eksempelsen";
  given.number.control.value = "070761-4285";
  given.address.control.value = "Prøvevej 1\n9999 Prøveby";
  given.declaration.control.checked = true;
  given.date.set(["2", "3", "2026"]);
  given.signature.choose("signs");
}
