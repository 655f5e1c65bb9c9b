import type { Finding } from "@postregler/wasm";
import { type Field, labelOf } from "../../form/field.ts";
import { findingsOf, resultSection } from "../../rules/decision.ts";

/** Groups findings by field; `fieldPath` maps a finding's path to a field. */
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
