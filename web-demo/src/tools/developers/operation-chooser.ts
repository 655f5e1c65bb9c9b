import { element } from "../../dom/element.ts";
import { type Example, type Operation, OPERATIONS } from "./operations.ts";

/** The choice of an operation and of an example. */
export function operationChooser(changed: { operation(operation: Operation): void; example(example: Example): void }) {
  const about = element("p", { id: "developers-about", class: "hint", lang: "en" });
  const reference = element("a", { text: "developers.reference" });
  const operations = element(
    "select",
    { id: "developers-operation", "aria-describedby": about.id },
    ...byArea().map(([area, list]) =>
      element(
        "optgroup",
        { label: area },
        ...list.map(({ name }) => element("option", { value: name, lang: "en" }, name)),
      ),
    ),
  );
  const examples = element("select", { id: "developers-example", lang: "en" });
  let current = OPERATIONS[0] as Operation;

  const show = (operation: Operation) => {
    current = operation;
    operations.value = operation.name;
    about.textContent = operation.about;
    reference.href = `./operations/${operation.name}.html`;
    examples.replaceChildren(
      ...operation.examples.map(({ name }, at) => element("option", { value: String(at) }, name)),
    );
  };
  operations.addEventListener("change", () => {
    const chosen = OPERATIONS.find(({ name }) => name === operations.value);
    if (chosen) changed.operation(chosen);
  });
  examples.addEventListener("change", () => {
    const example = current.examples[Number(examples.value)];
    if (example) changed.example(example);
  });

  const field = (control: HTMLElement, text: "developers.operation" | "developers.example") =>
    element("div", { class: "field" }, element("label", { for: control.id, text }), control);
  const both = element(
    "div",
    { class: "filters" },
    field(operations, "developers.operation"),
    field(examples, "developers.example"),
  );
  return { element: element("div", { class: "chosen" }, both, about, element("p", {}, reference)), show };
}

/** Operations by area in the order of the table, streams included. */
function byArea(): [area: string, operations: Operation[]][] {
  const areas = new Map<string, Operation[]>();
  for (const operation of OPERATIONS) {
    const [area] = operation.method;
    areas.set(area, [...(areas.get(area) ?? []), operation]);
  }
  return [...areas];
}
