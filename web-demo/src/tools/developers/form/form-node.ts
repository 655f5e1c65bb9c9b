import { element } from "../../../dom/element.ts";
import type { Path } from "../draft.ts";
import type { Schema } from "../schema.ts";

/** A place in the request that is being filled in. */
export interface FormNode {
  readonly path: Path;
  /** What it is called: the name of the member, or the number of the row. */
  readonly name: string;
  readonly required: boolean;
  value(): unknown;
  /** Puts something there, or nothing. */
  setValue(value: unknown): void;
  /** Puts something there that changes which fields there are; the focus goes to `focus` afterwards. */
  rebuild(value: unknown, focus: string): void;
  /** The place below it. */
  at(step: string | number, name: string, required: boolean): FormNode;
}

export const idOf = (path: Path): string => ["request", ...path].join("-");

/** A field with its name, what kind of value goes there, and what the schema says about it. */
export function labelledField(schema: Schema, place: FormNode) {
  const id = idOf(place.path);
  const label = element("label", { for: id, lang: "en" }, ...nameOf(schema, place));
  const hint = hintOf(schema, id);
  const field = element("div", { class: "field" }, label, ...(hint ? [hint] : []));
  return { id, describedBy: hint?.id, field };
}

/** The name as it stands in the JSON, and the kind of value. */
export function nameOf(schema: Schema, { name, required }: FormNode): HTMLElement[] {
  const kind = element("span", { class: "kind" }, required ? `${kindOf(schema)}, required` : kindOf(schema));
  return [element("code", {}, name), kind];
}

/** What the schema says, in English as everything that is written for those who build systems. */
export function hintOf({ about, personal }: Schema, id: string): HTMLElement | undefined {
  if (about === "" && !personal) return undefined;
  const description = element("span", { lang: "en" }, ...withCode(about));
  const mark = element("span", { class: "personal", text: "developers.personal" });
  return element("p", { id: `${id}-hint`, class: "hint" }, description, ...(personal ? [" ", mark] : []));
}

/** What stands between back quotes is a name in a program. */
const withCode = (text: string): (Node | string)[] =>
  text.split("`").map((part, at) => (at % 2 === 1 ? element("code", {}, part) : part));

/** In English, like the names; dates and numbers say how they are written. */
function kindOf(schema: Schema): string {
  if (schema.kind === "whole") return schema.largest < UNBOUNDED ? `0 to ${schema.largest}` : "whole number";
  if (schema.kind === "list") return schema.most === undefined ? "list" : `list, at most ${schema.most}`;
  return KINDS[schema.kind];
}

/** What 32 bits hold: nothing anybody would meet. */
const UNBOUNDED = 4_294_967_295;

const KINDS = {
  text: "text",
  day: "day, 2026-11-21",
  count: "whole number or text",
  "yes-no": "true or false",
  choice: "one of",
  any: "anything",
  object: "object",
} as const;

/** A button that says what it does, and to what. */
export function button(text: "developers.add" | "developers.remove", name: string, id: string): HTMLButtonElement {
  const made = element("button", { type: "button", class: "quiet", id });
  made.append(element("span", { text }), " ", element("code", {}, name));
  return made;
}
