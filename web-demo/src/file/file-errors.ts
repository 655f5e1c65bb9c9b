import type { Finding } from "@postregler/wasm";
import type { Field } from "../form/field.ts";
import { pageError } from "../form/page-error.ts";
import { count } from "../language/numbers.ts";
import { textWith } from "../language/texts.ts";
import type { FileProblem } from "./file-problem.ts";

/** The errors of a file field: no file chosen, or the reason why the file cannot be processed. */
export function fileErrors(field: Field, problem: FileProblem | undefined): Finding[] {
  if (field.isEmpty()) return [pageError(field, "file.missing", textWith("column.file.missing", {}))];
  if (problem === undefined) return [];
  const text = textWith(`column.file.${problem.what}`, { row: count(problem.row) });
  return [pageError(field, `file.${problem.what}`, text)];
}
