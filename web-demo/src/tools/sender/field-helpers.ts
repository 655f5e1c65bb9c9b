import type { FieldName } from "../../form/field.ts";
import type { Choice } from "../../form/radios.ts";

/** A field of one of the operations on reservation. */
export const fieldNameFor =
  (operation: FieldName["operation"]) =>
  (field: string): FieldName => ({ operation, field });

/** Values of the core with the core's words for them. */
export const wordChoices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));
