import {
  type Area,
  type Basis,
  type Certainty,
  type Country,
  rulebook,
  type RulebookListAnswer,
  type RulebookListRequest,
} from "@postregler/wasm";
import { dateField } from "../../form/date-field.ts";
import type { Field, FieldName } from "../../form/field.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current-language.ts";

const AREAS = ["identity", "exemption", "reservation", "readiness", "cost", "own"] as const satisfies Area[];
const COUNTRIES = ["dk", "no"] as const satisfies Country[];
const CERTAINTIES = ["verified", "secondary", "inferred", "chosen", "not-found"] as const satisfies Certainty[];
const BASES = ["statute", "regulation", "guidance", "practice", "assumption"] as const satisfies Basis[];

/** The number of rules per page. */
const PAGE_SIZE = 20;

export interface Filters {
  readonly fields: readonly Field[];
  /** What is chosen now. */
  chosen(): RuleFilter;
}

export type RuleFilter = Omit<RulebookListRequest, "context" | "start" | "limit">;

/** A page of the rules that match the filter. */
export const listRules = (filter: RuleFilter, start: number): RulebookListAnswer =>
  rulebook.list({ ...filter, start, limit: PAGE_SIZE, context: { locale: currentLanguage() } });

const fieldName = (field: string): FieldName => ({ operation: "rulebook.list", field });

const choices = <Value extends string>(kind: string, values: readonly Value[]) =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` as const }));

/** The filter fields of the rule book. */
export function filters(): Filters {
  const area = selectField(fieldName("area"), "filter.any", choices("area", AREAS));
  const country = selectField(fieldName("country"), "filter.any", choices("country", COUNTRIES));
  const certainty = selectField(fieldName("certainty"), "filter.any", choices("certainty", CERTAINTIES));
  const basis = selectField(fieldName("basis"), "filter.any", choices("basis", BASES));
  const day = dateField(fieldName("inForceOn"));
  const words = textField({ ...fieldName("search"), autocomplete: "off" });

  return {
    fields: [words, area, country, certainty, basis, day],
    chosen: () => ({
      area: area.value() ?? null,
      country: country.value() ?? null,
      certainty: certainty.value() ?? null,
      basis: basis.value() ?? null,
      inForceOn: day.value(),
      search: words.control.value,
    }),
  };
}
