import { element } from "../../../dom/element.ts";
import type { Schema } from "../schema.ts";
import { labelledField, type FormNode } from "./form-node.ts";

/** A control for a scalar value. An empty control is omitted from the request. */
export function renderLeaf(schema: Schema, place: FormNode): HTMLElement {
  const { id, describedBy, field } = labelledField(schema, place);
  const control =
    schema.kind === "choice"
      ? choice(schema.words, place)
      : schema.kind === "yes-no"
        ? choice(["true", "false"], place, JSON.parse)
        : text(schema, place);
  control.id = id;
  if (describedBy) control.setAttribute("aria-describedby", describedBy);
  field.append(control);
  return field;
}

/** The words of an enumeration, preceded by an empty option. */
function choice(words: readonly string[], place: FormNode, read: (word: string) => unknown = (word) => word) {
  const control = element("select");
  const value = place.value();
  const chosen = typeof value === "object" || value === undefined ? "" : String(value);
  // A word that is not in the schema stays selectable, because it may come from the JSON.
  const offered = chosen === "" || words.includes(chosen) ? words : [...words, chosen];
  const lines = offered.map((word) => element("option", { value: word, lang: "en" }, word));
  const isRow = typeof place.path.at(-1) === "number";
  control.append(...(isRow ? [] : [element("option", { value: "", text: "developers.left-out" })]), ...lines);
  control.value = chosen;
  control.addEventListener("change", () => {
    const word = control.value;
    place.setValue(word === "" ? undefined : words.includes(word) ? read(word) : word);
  });
  return control;
}

/** The length from which a text gets a multi-line control. */
const LONG = 60;

function text(schema: Schema, place: FormNode) {
  const value = place.value();
  const shown =
    value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const long = schema.kind === "any" || shown.length > LONG || shown.includes("\n");
  const common = { autocomplete: "off", spellcheck: "false" };
  const control = long
    ? element("textarea", { rows: "4", ...common })
    : element("input", { type: "text", inputmode: schema.kind === "whole" ? "numeric" : undefined, ...common });
  control.value = shown;
  control.addEventListener("input", () =>
    place.setValue(READ[schema.kind]?.(control.value) ?? textOrNone(control.value)),
  );
  return control;
}

const textOrNone = (typed: string): string | undefined => (typed === "" ? undefined : typed);

/** Invalid numbers are passed on as text, so that the core reports what it expects. */
const parsedNumber = (typed: string): number | undefined =>
  /^(?:0|[1-9]\d{0,14})$/.test(typed.trim()) ? Number(typed) : undefined;

const READ: Partial<Record<Schema["kind"], (typed: string) => unknown>> = {
  whole: parsedNumber,
  count: parsedNumber,
  any(typed) {
    try {
      return JSON.parse(typed);
    } catch {
      return undefined;
    }
  },
};
