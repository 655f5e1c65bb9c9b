import type { CostColumn, CostItem, CostPrice } from "@postregler/wasm";
import { element, setText } from "../../dom/element.ts";
import { type Field, labelOf } from "../../form/field.ts";
import type { LinkedPrice } from "./share-link.ts";
import { priceLocation, type PriceField, priceField } from "./price-field.ts";
import type { Missing } from "./calculation.ts";

/** The values that the totals still need: fields for prices, and links to fields of the form. */
export function missingSection(fields: readonly Field[]) {
  const prices = new Map<CostItem, PriceField>();
  const ways = element("ul", { class: "ways" });
  const asked = element("div", { class: "filters" });
  const forPaper = element("div", { class: "filters" });
  const paper = element("div", { class: "group" }, element("h3", { text: "cost.missing.paper" }), forPaper);
  const heading = element("h2", { id: "cost-missing", text: "cost.missing" });
  const words = element("p", { text: "cost.missing.text" });
  const made = element(
    "section",
    { class: "missing", hidden: true, "aria-labelledby": "cost-missing" },
    heading,
    words,
    ways,
    asked,
    paper,
  );
  const fieldFor = (item: CostItem): PriceField => {
    const known = prices.get(item) ?? priceField(item);
    prices.set(item, known);
    return known;
  };
  /** Moves only fields that come or go, because one of them may have the focus. */
  const arrange = (place: HTMLElement, priceFields: readonly PriceField[]) => {
    const elements = priceFields.map((field) => field.element);
    for (const child of [...place.children]) if (!elements.includes(child as HTMLFieldSetElement)) child.remove();
    for (const one of elements) if (one.parentNode !== place) place.append(one);
  };

  return {
    element: made,
    /** Priced items come first in a request, in the order in which they were requested. */
    fields: (): PriceField[] => [...prices.values()],
    prices: (): CostPrice[] => [...prices.values()].flatMap((field) => field.price() ?? []),
    fill(linked: readonly LinkedPrice[]) {
      prices.clear();
      asked.replaceChildren();
      forPaper.replaceChildren();
      for (const { item, column, typed } of linked) fieldFor(item).set(column, typed);
    },
    show(missing: readonly Missing[], column: CostColumn | undefined) {
      const lacking = missing.filter(({ path }) => path === "/plan/prices");
      for (const { what, place, book } of lacking) {
        const field = fieldFor(what as CostItem);
        if (place !== undefined) field.state(place, book);
      }
      const onlyPaper = new Set(lacking.filter((one) => one.forPaper).map(({ what }) => what));
      // Typed prices stay, even if none is missing any more.
      const shown = [...prices.values()].filter(
        (field) => !field.isEmpty() || lacking.some(({ what }) => what === field.item),
      );
      for (const [item, field] of prices) if (!shown.includes(field)) prices.delete(item);
      for (const field of shown) field.offer(column);
      const stays = (field: PriceField) =>
        field.element.parentNode === forPaper || (onlyPaper.has(field.item) && field.element.parentNode !== asked);
      arrange(forPaper, shown.filter(stays));
      arrange(
        asked,
        shown.filter((field) => !stays(field)),
      );
      paper.hidden = forPaper.childElementCount === 0;

      const others = missing.filter(({ path }) => path !== "/plan/prices");
      ways.replaceChildren(...[...new Set(others.map(({ at }) => at))].flatMap((at) => linkToField(at, others)));
      // Once nothing is missing, the given prices stay editable.
      made.classList.toggle("given", missing.length === 0);
      setText(heading, missing.length === 0 ? "cost.own" : "cost.missing");
      setText(words, missing.length === 0 ? "cost.own.text" : "cost.missing.text");
      made.hidden = ways.childElementCount === 0 && shown.length === 0;
    },
  };

  /** A missing value with a link to its field. */
  function linkToField(at: string, others: readonly Missing[]): HTMLElement[] {
    const field = fields.find(({ path }) => path === at);
    if (field === undefined) return [];
    const link = element(
      "a",
      { href: `#${field.control.id}` },
      element("span", { text: "cost.fill-in" }),
      " ",
      element("span", { text: labelOf(field.name) }),
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const folded = field.element.closest("details");
      if (folded) folded.open = true;
      field.element.scrollIntoView({ block: "center" });
      field.control.focus({ preventScroll: true });
    });
    const lacking = others.filter((one) => one.at === at && one.column !== undefined);
    const what = lacking.map(({ what, column }) =>
      element(
        "span",
        { class: "below" },
        element("span", { text: `word.cost-item.${what}` }),
        " ",
        element("span", { text: `word.cost-column.${column ?? ""}` }),
      ),
    );
    const places = [...new Set(others.flatMap((one) => (one.at === at && one.place ? [one.place] : [])))];
    const found = places.map((place) => element("span", { class: "below" }, ...priceLocation(place)));
    const forPaper = others.every((one) => one.at !== at || one.forPaper);
    const why = forPaper ? [element("span", { class: "below", text: "cost.missing.paper" })] : [];
    return [element("li", {}, link, ...what, ...found, ...why)];
  }
}
