import { element } from "../../../dom/element.ts";
import { sortedBySchema, type Path, valueAt, withValue } from "../draft.ts";
import type { ObjectSchema } from "../schema.ts";
import { renderMembers } from "./branch.ts";
import type { FormNode } from "./form-node.ts";

export interface RequestForm {
  readonly element: HTMLElement;
  /** Shows a request with the fields of its schema. */
  show(schema: ObjectSchema, value: unknown): void;
}

/** A form generated from a schema. The request is the source of truth; a field only changes its own value. */
export function requestForm(changed: (value: unknown) => void): RequestForm {
  // Not a form element: there is no submit, the answer follows each key.
  const form = element("div", { class: "request-form" });
  let schema: ObjectSchema | undefined;
  let request: unknown;

  const put = (path: Path, value: unknown) => {
    request = withValue(request, path, value);
    if (schema) request = sortedBySchema(request, schema);
    changed(request);
  };
  const render = () => {
    if (schema) form.replaceChildren(...renderMembers(schema, nodeAt([], "", true)));
  };
  const nodeAt = (path: Path, name: string, required: boolean): FormNode => ({
    path,
    name,
    required,
    value: () => valueAt(request, path),
    // An empty row stays; only its button removes it.
    setValue: (value) => put(path, value === undefined && typeof path.at(-1) === "number" ? "" : value),
    rebuild(value, focus) {
      put(path, value);
      render();
      document.getElementById(focus)?.focus();
    },
    at: (step, name, required) => nodeAt([...path, step], name, required),
  });

  return {
    element: form,
    show(next, value) {
      schema = next;
      request = value;
      render();
    },
  };
}
