import type { Finding } from "@postregler/wasm";
import { type Field, labelOf } from "../../form/field.ts";
import { findingsOf, part } from "../../rules/decision.ts";

/** What was found, under the field it is about; `own` says which field a path belongs to. */
export function byField(
  fields: readonly Field[],
  findings: readonly Finding[],
  own: (path: string) => string,
): HTMLElement[] {
  const about = (path: string) => findings.filter((found) => own(found.path) === path);
  const rest = findings.filter((found) => !fields.some(({ path }) => path === own(found.path)));
  return [
    ...fields.flatMap(({ name, path }) => part(labelOf(name), findingsOf(about(path)))),
    ...part("decision.findings", findingsOf(rest)),
  ];
}
