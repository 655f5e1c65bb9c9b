import { type TextPosition, jsonErrorPosition } from "./json-error-position.ts";
import type { Schema } from "./schema.ts";

/** A request while it is edited: its text, and the value if the text is valid JSON. */
export interface Draft {
  readonly text: string;
  readonly value: unknown;
  /** The position of the syntax error; `value` is then the last valid one. */
  readonly broken: TextPosition | undefined;
}

export const draftOf = (value: unknown): Draft => ({ text: JSON.stringify(value, null, 2), value, broken: undefined });

/** Parses the typed text and keeps it unchanged. */
export function draftFromText(text: string, before: Draft): Draft {
  try {
    return { text, value: JSON.parse(text) as unknown, broken: undefined };
  } catch {
    // The browser's error message quotes the input, so it is dropped.
    return { text, value: before.value, broken: jsonErrorPosition(text) };
  }
}

/** A path in a request: member names and row indices. */
export type Path = readonly (string | number)[];

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((held, step) => (isContainer(held) ? held[step] : undefined), value);

/** A copy with another value at the path; undefined removes the member or the row. */
export function withValue(value: unknown, [step, ...rest]: Path, newValue: unknown): unknown {
  if (step === undefined) return newValue;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (rest.length === 0 && newValue === undefined) list.splice(step, 1);
    else list[step] = withValue(list[step], rest, newValue);
    return list;
  }
  const container: Container = isContainer(value) && !Array.isArray(value) ? value : {};
  if (rest.length > 0 || newValue !== undefined)
    return { ...container, [step]: withValue(container[step], rest, newValue) };
  return Object.fromEntries(Object.entries(container).filter(([name]) => name !== step));
}

/** Sorts members in the order of the schema; unknown ones come last. */
export function sortedBySchema(value: unknown, schema: Schema): unknown {
  if (schema.kind === "list" && Array.isArray(value)) return value.map((row) => sortedBySchema(row, schema.item));
  if (schema.kind !== "object" || !isContainer(value) || Array.isArray(value)) return value;
  const known = schema.members.filter(({ name }) => Object.hasOwn(value, name));
  const others = Object.entries(value).filter(([name]) => known.every((member) => member.name !== name));
  return Object.fromEntries([
    ...known.map((member) => [member.name, sortedBySchema(value[member.name], member.schema)] as const),
    ...others,
  ]);
}
