import { element } from "../../dom/element.ts";
import { boxSetting } from "../../form/setting.ts";
import type { Layout } from "./column-reader.ts";
import type { DetectedLayout } from "./detect-layout.ts";

export interface LayoutFields {
  readonly element: HTMLElement;
  /** Shows the choices for a detected layout; hidden without one. */
  offer(sample: DetectedLayout | undefined): void;
  layout(): Layout;
}

/** The maximum length of a column's name. */
const LONGEST_NAME = 30;

/** The detected layout, which the user can correct. */
export function layoutFields(): LayoutFields {
  const select = element("select", { id: "column-column" });
  const column = element(
    "div",
    { class: "field" },
    element("label", { for: select.id, text: "column.column" }),
    select,
  );
  const heading = boxSetting({ id: "column-heading", label: "column.heading.label", hint: "column.heading.hint" });
  const whole = element("div", { class: "layout", hidden: true }, column, heading.element);
  let known: DetectedLayout | undefined;

  /** Only a header is shown: without one, the first row contains personal data. */
  const nameOptions = () =>
    [...select.options].forEach((option, index) => {
      const name = heading.control.checked ? (known?.firstRow[index] ?? "").slice(0, LONGEST_NAME) : "";
      option.textContent = name === "" ? `${index + 1}` : `${index + 1}: ${name}`;
    });
  heading.control.addEventListener("change", nameOptions);

  return {
    element: whole,
    offer(sample) {
      known = sample;
      whole.hidden = sample === undefined;
      if (sample === undefined) return select.replaceChildren();
      select.replaceChildren(...sample.firstRow.map((_, index) => element("option", { value: `${index}` })));
      select.selectedIndex = sample.column;
      heading.control.checked = sample.heading;
      column.hidden = sample.firstRow.length < 2;
      nameOptions();
    },
    layout: () => ({
      separator: known?.separator,
      column: Math.max(0, select.selectedIndex),
      heading: heading.control.checked,
    }),
  };
}
