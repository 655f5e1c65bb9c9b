import type { Finding } from "@postregler/wasm";
import { type Field, labelOf } from "../../form/field.ts";
import { findingsOf, resultSection } from "../../rules/decision.ts";

/** What was found, under the field it is about; `own` says which field a path belongs to. */
export function findingsByField(
  fields: readonly Field[],
  findings: readonly Finding[],
  fieldPath: (path: string) => string,
): HTMLElement[] {
  const about = (path: string) => findings.filter((found) => fieldPath(found.path) === path);
  const rest = findings.filter((found) => !fields.some(({ path }) => path === fieldPath(found.path)));
  return [
    ...fields.flatMap(({ name, path }) => resultSection(labelOf(name), findingsOf(about(path)))),
    ...resultSection("decision.findings", findingsOf(rest)),
  ];
}
