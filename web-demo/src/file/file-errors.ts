import type { Finding } from "@postregler/wasm";
import type { Field } from "../form/field.ts";
import { pageError } from "../form/page-error.ts";
import { count } from "../language/numbers.ts";
import { textWith } from "../language/texts.ts";
import type { FileProblem } from "./file-problem.ts";

/** What is wrong with the file of a field: that there is none, or why it cannot be gone through. */
export function fileErrors(field: Field, problem: FileProblem | undefined): Finding[] {
  if (field.isEmpty()) return [pageError(field, "file.missing", textWith("column.file.missing", {}))];
  if (problem === undefined) return [];
  const text = textWith(`column.file.${problem.what}`, { row: count(problem.row) });
  return [pageError(field, `file.${problem.what}`, text)];
}
