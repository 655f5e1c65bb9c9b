import { element } from "../../../dom/element.ts";
import type { ObjectSchema, Schema } from "../schema.ts";
import { renderLeaf } from "./leaf.ts";
import { button, hintOf, idOf, nameOf, type FormNode } from "./form-node.ts";

/** Whatever stands at a place of the request. */
export function renderNode(schema: Schema, place: FormNode): HTMLElement {
  if (schema.kind === "object") return renderObject(schema, place);
  if (schema.kind === "list") return renderList(schema, place);
  return renderLeaf(schema, place);
}

/** The fields of an object that is there. */
export const renderMembers = ({ members }: ObjectSchema, place: FormNode): HTMLElement[] =>
  members.map(({ name, required, schema }) => renderNode(schema, place.at(name, name, required)));

/** An object within the request: left out, or a group of fields. */
function renderObject(schema: ObjectSchema, place: FormNode): HTMLElement {
  const value = place.value();
  if (value === undefined || value === null) {
    return group(schema, place, [addButton(place, () => place.rebuild({}, firstIn(schema, place)))]);
  }
  const removable = !place.required && typeof place.path.at(-1) === "string";
  const out = removable ? [removeButton(place, idOf(place.path))] : [];
  return group(schema, place, [...renderMembers(schema, place), ...out]);
}

/** Rows that can be added and taken away. */
function renderList(schema: Schema & { kind: "list" }, place: FormNode): HTMLElement {
  const rows = rowsOf(place);
  const shown = rows.map((_, at) => {
    const row = place.at(at, `${place.name}[${at}]`, true);
    const one = renderNode(schema.item, row);
    // A list without rows is left out, unless it has to be there.
    const whole = rows.length === 1 && !place.required;
    one.append(removeButton(row, idOf(place.path), whole ? place : row));
    return one;
  });
  const next = place.at(rows.length, "", true);
  const add = addButton(place, () => {
    const focus = schema.item.kind === "object" ? firstIn(schema.item, next) : idOf(next.path);
    // As they are now: what stands in them may have changed.
    place.rebuild([...rowsOf(place), emptyOf(schema.item)], focus);
  });
  return group(schema, place, [...shown, add]);
}

function rowsOf(place: FormNode): unknown[] {
  const value = place.value();
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The button that adds something has the name of its place: there the focus goes when what it added is taken away. */
function addButton({ path, name }: FormNode, add: () => void): HTMLElement {
  const made = button("developers.add", name, idOf(path));
  made.addEventListener("click", add);
  return made;
}

function removeButton(place: FormNode, focus: string, removed: FormNode = place): HTMLElement {
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

const firstIn = ({ members: [first] }: ObjectSchema, { path }: FormNode): string =>
  idOf(first === undefined ? path : [...path, first.name]);

function group(schema: Schema, place: FormNode, content: HTMLElement[]): HTMLElement {
  const hint = hintOf(schema, idOf(place.path));
  const legend = element("legend", { lang: "en" }, ...nameOf(schema, place));
  const described = hint ? { "aria-describedby": hint.id } : {};
  return element("fieldset", { class: "part", ...described }, legend, ...(hint ? [hint] : []), ...content);
}
