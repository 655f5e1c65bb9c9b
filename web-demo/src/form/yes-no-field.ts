import type { FieldName } from "./field.ts";
import { type SelectField, selectField } from "./select-field.ts";

export interface YesNoField extends SelectField<"yes" | "no"> {
  /** Null if not stated. */
  answer(): boolean | null;
}

/** Yes, no, or not stated: "no" and "not known" are different answers. */
export function yesNoField(name: FieldName): YesNoField {
  const field = selectField(name, "answer.not-stated", [
    { value: "yes", text: "answer.yes" },
    { value: "no", text: "answer.no" },
  ]);
  return {
    ...field,
    answer() {
      const chosen = field.value();
      return chosen === undefined ? null : chosen === "yes";
    },
  };
}
