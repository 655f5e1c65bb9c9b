import type { Finding } from "@postregler/wasm";
import type { Field } from "./field.ts";

/** Something about a field that no rule is about and only the page can know, such as a file that cannot be read. */
export const pageError = ({ path }: Field, code: string, message: string): Finding => ({
  code,
  severity: "error",
  path,
  params: {},
  rule: "",
  message,
});
