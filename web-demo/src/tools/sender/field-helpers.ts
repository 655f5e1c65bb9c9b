import type { FieldName } from "../../form/field.ts";
import type { Choice } from "../../form/radios.ts";

/** Returns the field names of an operation. */
export const fieldNameFor =
  (operation: FieldName["operation"]) =>
  (field: string): FieldName => ({ operation, field });

/** The choices of a field, with the core's words. */
export const wordChoices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));
