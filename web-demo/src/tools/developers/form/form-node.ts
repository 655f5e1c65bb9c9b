import { element } from "../../../dom/element.ts";
import type { Path } from "../draft.ts";
import type { Schema } from "../schema.ts";

/** A value of the request in the form. */
export interface FormNode {
  readonly path: Path;
  /** The member's name, or the number of the row. */
  readonly name: string;
  readonly required: boolean;
  value(): unknown;
  /** Sets the value; undefined removes it. */
  setValue(value: unknown): void;
  /** Sets a value that changes the set of fields, and moves the focus to `focus`. */
  rebuild(value: unknown, focus: string): void;
  /** The node of a child value. */
  at(step: string | number, name: string, required: boolean): FormNode;
}

export const idOf = (path: Path): string => ["request", ...path].join("-");

/** A labelled field with its type and its description from the schema. */
export function labelledField(schema: Schema, place: FormNode) {
  const id = idOf(place.path);
  const label = element("label", { for: id, lang: "en" }, ...nameOf(schema, place));
  const hint = hintOf(schema, id);
  const field = element("div", { class: "field" }, label, ...(hint ? [hint] : []));
  return { id, describedBy: hint?.id, field };
}

/** The JSON name and the type. */
export function nameOf(schema: Schema, { name, required }: FormNode): HTMLElement[] {
  const kind = element("span", { class: "kind" }, required ? `${kindOf(schema)}, required` : kindOf(schema));
  return [element("code", {}, name), kind];
}

/** The description of the schema, in English like all developer documentation. */
export function hintOf({ about, personal }: Schema, id: string): HTMLElement | undefined {
  if (about === "" && !personal) return undefined;
  const description = element("span", { lang: "en" }, ...withCode(about));
  const mark = element("span", { class: "personal", text: "developers.personal" });
  return element("p", { id: `${id}-hint`, class: "hint" }, description, ...(personal ? [" ", mark] : []));
}

/** Text between backticks is code. */
const withCode = (text: string): (Node | string)[] =>
  text.split("`").map((part, at) => (at % 2 === 1 ? element("code", {}, part) : part));

/** The type in English, with the format of dates and numbers. */
function kindOf(schema: Schema): string {
  if (schema.kind === "whole") return schema.largest < UNBOUNDED ? `0 to ${schema.largest}` : "whole number";
  if (schema.kind === "list") return schema.most === undefined ? "list" : `list, at most ${schema.most}`;
  return KINDS[schema.kind];
}

/** The limit of 32 bits, which needs no mention. */
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

/** A button with its action and its target. */
export function button(text: "developers.add" | "developers.remove", name: string, id: string): HTMLButtonElement {
  const made = element("button", { type: "button", class: "quiet", id });
  made.append(element("span", { text }), " ", element("code", {}, name));
  return made;
}
