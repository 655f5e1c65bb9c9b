import type { ReadinessAgency } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import type { FieldName } from "../../form/field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";

const fieldName = (field: string): FieldName => ({ operation: "readiness.check", field });

/** The facts on which the checklist of a Norwegian agency depends, and its share of digital mailboxes. */
export function agencyFields() {
  const idPorten = yesNoField(fieldName("agency.idPorten"));
  const supplier = yesNoField(fieldName("agency.supplier"));
  const processor = yesNoField(fieldName("agency.processor"));
  const businesses = yesNoField(fieldName("agency.businesses"));
  const share = textField({ ...fieldName("mailboxShare"), autocomplete: "off", width: "medium" });
  const fields = [idPorten, supplier, processor, businesses, share];
  return {
    fields,
    element: element("div", { class: "filters", hidden: true }, ...fields.map((field) => field.element)),
    agency: (): ReadinessAgency => ({
      idPorten: idPorten.answer(),
      supplier: supplier.answer(),
      processor: processor.answer(),
      businesses: businesses.answer(),
    }),
    share: () => share.control.value,
  };
}
