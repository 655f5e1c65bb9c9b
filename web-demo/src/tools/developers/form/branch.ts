import { element } from "../../../dom/element.ts";
import type { ObjectSchema, Schema } from "../schema.ts";
import { leaf } from "./leaf.ts";
import { button, hintOf, idOf, nameOf, type Place } from "./form-node.ts";

/** Whatever stands at a place of the request. */
export function node(schema: Schema, place: Place): HTMLElement {
  if (schema.kind === "object") return object(schema, place);
  if (schema.kind === "list") return list(schema, place);
  return leaf(schema, place);
}

/** The fields of an object that is there. */
export const members = ({ members }: ObjectSchema, place: Place): HTMLElement[] =>
  members.map(({ name, required, schema }) => node(schema, place.at(name, name, required)));

/** An object within the request: left out, or a group of fields. */
function object(schema: ObjectSchema, place: Place): HTMLElement {
  const value = place.value();
  if (value === undefined || value === null) {
    return group(schema, place, [adding(place, () => place.rebuild({}, firstIn(schema, place)))]);
  }
  const removable = !place.required && typeof place.path.at(-1) === "string";
  const out = removable ? [removing(place, idOf(place.path))] : [];
  return group(schema, place, [...members(schema, place), ...out]);
}

/** Rows that can be added and taken away. */
function list(schema: Schema & { kind: "list" }, place: Place): HTMLElement {
  const rows = rowsOf(place);
  const shown = rows.map((_, at) => {
    const row = place.at(at, `${place.name}[${at}]`, true);
    const one = node(schema.item, row);
    // A list without rows is left out, unless it has to be there.
    const whole = rows.length === 1 && !place.required;
    one.append(removing(row, idOf(place.path), whole ? place : row));
    return one;
  });
  const next = place.at(rows.length, "", true);
  const add = adding(place, () => {
    const focus = schema.item.kind === "object" ? firstIn(schema.item, next) : idOf(next.path);
    // As they are now: what stands in them may have changed.
    place.rebuild([...rowsOf(place), emptyOf(schema.item)], focus);
  });
  return group(schema, place, [...shown, add]);
}

function rowsOf(place: Place): unknown[] {
  const value = place.value();
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The button that adds something has the name of its place: there the focus goes when what it added is taken away. */
function adding({ path, name }: Place, add: () => void): HTMLElement {
  const made = button("developers.add", name, idOf(path));
  made.addEventListener("click", add);
  return made;
}

function removing(place: Place, focus: string, removed: Place = place): HTMLElement {
  const made = button("developers.remove", place.name, `${idOf(place.path)}-remove`);
  made.addEventListener("click", () => removed.rebuild(undefined, focus));
  return made;
}

/** What a new row begins as: a choice has to be one. */
function emptyOf(schema: Schema): unknown {
  if (schema.kind === "object") return {};
  if (schema.kind === "list") return [];
  return schema.kind === "choice" ? schema.words[0] : schema.kind === "whole" || schema.kind === "count" ? 0 : "";
}

const firstIn = ({ members: [first] }: ObjectSchema, { path }: Place): string =>
  idOf(first === undefined ? path : [...path, first.name]);

function group(schema: Schema, place: Place, content: HTMLElement[]): HTMLElement {
  const hint = hintOf(schema, idOf(place.path));
  const legend = element("legend", { lang: "en" }, ...nameOf(schema, place));
  const described = hint ? { "aria-describedby": hint.id } : {};
  return element("fieldset", { class: "part", ...described }, legend, ...(hint ? [hint] : []), ...content);
}
