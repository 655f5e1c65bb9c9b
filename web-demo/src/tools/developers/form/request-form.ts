import { element } from "../../../dom/element.ts";
import { arranged, type Path, valueAt, withValue } from "../draft.ts";
import type { ObjectSchema } from "../schema.ts";
import { members } from "./branch.ts";
import type { Place } from "./form-node.ts";

export interface RequestForm {
  readonly element: HTMLElement;
  /** Shows a request, and what its operation asks for. */
  show(schema: ObjectSchema, value: unknown): void;
}

/** The fields of a request, made from its schema. The request is the one that counts: a field only changes its place in it. */
export function requestForm(changed: (value: unknown) => void): RequestForm {
  // No form of HTML: there is nothing to submit, the answer follows each key.
  const form = element("div", { class: "request-form" });
  let schema: ObjectSchema | undefined;
  let request: unknown;

  const put = (path: Path, value: unknown) => {
    request = withValue(request, path, value);
    if (schema) request = arranged(request, schema);
    changed(request);
  };
  const build = () => {
    if (schema) form.replaceChildren(...members(schema, placeAt([], "", true)));
  };
  const placeAt = (path: Path, name: string, required: boolean): Place => ({
    path,
    name,
    required,
    value: () => valueAt(request, path),
    // A row stays a row while it is empty: only its button takes it away.
    put: (value) => put(path, value === undefined && typeof path.at(-1) === "number" ? "" : value),
    rebuild(value, focus) {
      put(path, value);
      build();
      document.getElementById(focus)?.focus();
    },
    at: (step, name, required) => placeAt([...path, step], name, required),
  });

  return {
    element: form,
    show(next, value) {
      schema = next;
      request = value;
      build();
    },
  };
}
