import type { CostColumn, CostItem, CostPrice, CostPricePlace } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { type Field, markField } from "../../form/field.ts";
import { messageContainer } from "../../form/messages.ts";

export const COLUMNS = ["without-vat", "with-vat", "vat-not-stated"] as const satisfies CostColumn[];

/** The member of a price in the request. */
const MEMBER = { "without-vat": "withoutVat", "with-vat": "withVat", "vat-not-stated": "vatNotStated" } as const;

/** The user's own price, in one or more columns. */
export interface PriceField extends Field {
  readonly item: CostItem;
  /** Undefined if empty. */
  price(): CostPrice | undefined;
  value(column: CostColumn): string;
  set(column: CostColumn, typed: string): void;
  /** Shows the given column; by default, without and with VAT. */
  offer(column: CostColumn | undefined): void;
  /** Shows where the price is published, and the price book whose sources disagree on it. */
  state(place: CostPricePlace, book: string | undefined): void;
}

/** Where to find a price that no price book contains. */
export const priceLocation = (place: CostPricePlace): (Node | string)[] => [
  element("span", { text: "cost.found-at" }),
  " ",
  element("span", { text: `word.cost-place.${place}` }),
];

export function priceField(item: CostItem): PriceField {
  const id = `cost-price-${item}`;
  const messages = messageContainer(`${id}-messages`);
  const hint = element("div", { id: `${id}-hint`, class: "hint" });
  const boxes = COLUMNS.map((column) => {
    const unit = element("span", { id: `${id}-${column}-unit`, class: "unit", text: "cost.unit.currency" });
    const input = element("input", {
      type: "text",
      id: `${id}-${column}`,
      inputmode: "decimal",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": `${unit.id} ${hint.id} ${messages.id}`,
    });
    const label = element("label", { for: input.id, text: `word.cost-column.${column}` });
    return { column, input, whole: element("div", {}, label, element("div", { class: "measured" }, input, unit)) };
  });
  const columns = element(
    "fieldset",
    {},
    element("legend", { text: `word.cost-item.${item}` }),
    hint,
    messages,
    element("div", { class: "columns" }, ...boxes.map(({ whole }) => whole)),
  );
  const group = element("div", { class: "field price" }, columns);
  const typed = (column: CostColumn) => boxes.find((box) => box.column === column)?.input.value.trim() ?? "";
  const isEmpty = () => COLUMNS.every((column) => typed(column) === "");
  const inputs = boxes.map(({ input }) => input);

  const field: PriceField = {
    item,
    name: { operation: "cost.estimate", field: `prices.${item}` },
    label: `word.cost-item.${item}`,
    path: `/prices/${item}`,
    element: group,
    get control() {
      return boxes.find(({ whole }) => !whole.hidden)?.input ?? group;
    },
    isEmpty,
    price() {
      if (isEmpty()) return undefined;
      const given = COLUMNS.filter((column) => typed(column) !== "").map((column) => [MEMBER[column], typed(column)]);
      return { item, ...(Object.fromEntries(given) as Partial<CostPrice>) };
    },
    value: typed,
    set(column, value) {
      const box = boxes.find((one) => one.column === column);
      if (box) box.input.value = value;
    },
    offer(requested) {
      for (const { column, input, whole } of boxes) {
        const asked = requested === undefined ? column !== "vat-not-stated" : column === requested;
        // A typed price stays visible, because it is used.
        whole.hidden = !asked && input.value.trim() === "";
      }
    },
    state(place, book) {
      hint.replaceChildren(...priceLocation(place));
      if (book === undefined) return;
      const disputed = element("span", { text: "word.cost-note.sources-disagree" });
      hint.append(element("span", { class: "below" }, element("code", {}, book), ": ", disputed));
    },
    show: (findings) => markField(findings, { group, messages, marked: inputs }),
  };
  field.offer(undefined);
  return field;
}
