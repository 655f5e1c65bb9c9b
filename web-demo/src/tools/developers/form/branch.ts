import { element } from "../../../dom/element.ts";
import type { ObjectSchema, Schema } from "../schema.ts";
import { renderLeaf } from "./leaf.ts";
import { button, hintOf, idOf, nameOf, type FormNode } from "./form-node.ts";

/** Renders the form of any value. */
export function renderNode(schema: Schema, place: FormNode): HTMLElement {
  if (schema.kind === "object") return renderObject(schema, place);
  if (schema.kind === "list") return renderList(schema, place);
  return renderLeaf(schema, place);
}

/** The fields of an existing object. */
export const renderMembers = ({ members }: ObjectSchema, place: FormNode): HTMLElement[] =>
  members.map(({ name, required, schema }) => renderNode(schema, place.at(name, name, required)));

/** A nested object: absent, or a group of fields. */
function renderObject(schema: ObjectSchema, place: FormNode): HTMLElement {
  const value = place.value();
  if (value === undefined || value === null) {
    return group(schema, place, [addButton(place, () => place.rebuild({}, firstIn(schema, place)))]);
  }
  const removable = !place.required && typeof place.path.at(-1) === "string";
  const out = removable ? [removeButton(place, idOf(place.path))] : [];
  return group(schema, place, [...renderMembers(schema, place), ...out]);
}

/** A list whose rows can be added and removed. */
function renderList(schema: Schema & { kind: "list" }, place: FormNode): HTMLElement {
  const rows = rowsOf(place);
  const shown = rows.map((_, at) => {
    const row = place.at(at, `${place.name}[${at}]`, true);
    const one = renderNode(schema.item, row);
    // An empty list is omitted unless it is required.
    const whole = rows.length === 1 && !place.required;
    one.append(removeButton(row, idOf(place.path), whole ? place : row));
    return one;
  });
  const next = place.at(rows.length, "", true);
  const add = addButton(place, () => {
    const focus = schema.item.kind === "object" ? firstIn(schema.item, next) : idOf(next.path);
    // Reads the current rows, which may have changed since rendering.
    place.rebuild([...rowsOf(place), emptyOf(schema.item)], focus);
  });
  return group(schema, place, [...shown, add]);
}

function rowsOf(place: FormNode): unknown[] {
  const value = place.value();
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The button's id is that of its value: the focus returns to it after a removal. */
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

/** The initial value of a new row; a choice needs a valid one. */
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
