import {
  cost,
  type CostBorder,
  type CostColumn,
  type CostCompareRequest,
  type CostMegabyte,
  type CostPlan,
  type CostPostClass,
  type CostQuota,
  type CostSupplier,
  type CostVatTreatment,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { dateField } from "../../form/date-field.ts";
import { type Field, type FieldName, labelOf } from "../../form/field.ts";
import { isoDay } from "../../form/request-values.ts";
import { selectField, type SelectField } from "../../form/select-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import { longDate } from "../../language/dates.ts";
import { type PageText, textOf, type TextKey } from "../../language/texts.ts";
import { type NumberField, numberField, shareField, sizeField } from "./number-field.ts";
import { COLUMNS } from "./price-field.ts";

/** A request without prices: one mailing and the assumptions about prices. */
export type PlanRequest = Omit<CostCompareRequest, "context">;

/** A value that the calculation uses, for display. */
export interface Assumption {
  readonly label: TextKey;
  readonly value: string;
  readonly unit?: TextKey;
}

const fieldName = (field: string): FieldName => ({ operation: "cost.estimate", field });

const choices = <Value extends string>(kind: string, ...values: Value[]) =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` as const }));

const POST_CLASSES = [
  { value: "a", text: "word.post-class.A" },
  { value: "b", text: "word.post-class.B" },
] as const satisfies { value: CostPostClass; text: TextKey }[];

const SUPPLIERS = [
  { value: "a", text: "word.post-class.A" },
  { value: "b", text: "word.post-class.B" },
] as const satisfies { value: CostSupplier; text: TextKey }[];

/** The fields of the calculator. Values are passed on as typed; the core validates them. */
export function planFields() {
  const country = selectField<"no">(fieldName("country"), "word.country.dk", choices("country", "no"));
  const number = (field: string, unit: PageText) => numberField(fieldName(field), unit);
  const numbers = {
    letters: number("letters", "cost.unit.letters"),
    share: shareField(fieldName("share")),
    times: number("times", "cost.unit.times"),
    sheets: number("sheets", "cost.unit.sheets"),
    grams: number("grams", "cost.unit.grams"),
    sms: number("sms", "cost.unit.sms"),
    emails: number("emails", "cost.unit.emails"),
    openingReceipts: number("openingReceipts", "cost.unit.receipts"),
    logins: number("logins", "cost.unit.logins"),
    systems: number("systems", "cost.unit.systems"),
    svarutMonths: number("svarutMonths", "cost.unit.months"),
    vatPercent: number("vatPercent", "cost.unit.percent"),
    oneOff: number("oneOff", "cost.unit.currency"),
    years: number("years", "cost.unit.years"),
  };
  const size = sizeField(fieldName("bytes"));
  const day = dateField(fieldName("pricesOn"));
  const fiks = yesNoField(fieldName("fiks"));
  const selects = {
    column: selectField<CostColumn>(fieldName("column"), "cost.both", choices("cost-column", ...COLUMNS)),
    postClass: selectField<CostPostClass>(fieldName("postClass"), "answer.not-stated", POST_CLASSES),
    supplier: selectField<CostSupplier>(fieldName("supplier"), "cost.dearest", SUPPLIERS),
    vatNotStatedIs: selectField<CostVatTreatment>(
      fieldName("vatNotStatedIs"),
      "answer.not-stated",
      choices("cost-vat-reading", "without-vat", "with-vat", "exempt"),
    ),
    books: selectField<string>(fieldName("books"), "cost.by-day", []),
    megabyte: selectField<CostMegabyte>(
      fieldName("megabyte"),
      "word.cost-megabyte.decimal",
      choices("cost-megabyte", "binary"),
    ),
    border: selectField<CostBorder>(fieldName("border"), "word.cost-border.lower", choices("cost-border", "upper")),
    quota: selectField<CostQuota>(
      fieldName("quota"),
      "word.cost-quota.all-or-nothing",
      choices("cost-quota", "first-free"),
    ),
  };
  const inNorway = () => country.value() === "no";

  /** Fields for Norway only. */
  const norwegian: readonly Field[] = [
    numbers.openingReceipts,
    numbers.logins,
    numbers.svarutMonths,
    selects.supplier,
    fiks,
    selects.border,
    selects.quota,
  ];
  const { letters, share, times, sheets, grams, sms, emails, openingReceipts, logins } = numbers;
  const group = (heading: PageText, ...fields: Field[]) =>
    element(
      "div",
      { class: "group" },
      element("h2", { text: heading }),
      element("div", { class: "filters" }, ...fields.map((field) => field.element)),
    );
  const rest = [
    selects.vatNotStatedIs,
    selects.books,
    selects.megabyte,
    selects.border,
    selects.quota,
    fiks,
    numbers.svarutMonths,
    numbers.systems,
    numbers.oneOff,
    numbers.years,
  ];
  const more = element(
    "details",
    { class: "more" },
    element("summary", { text: "cost.more" }),
    element("div", { class: "filters" }, ...rest.map((field) => field.element)),
  );
  const groups = [
    group("cost.group.send", country, letters, size, share, times),
    group("cost.group.paper", sheets, grams, selects.postClass),
    group("cost.group.extras", sms, emails, openingReceipts, logins),
    group("cost.group.prices", day, selects.supplier, selects.column, numbers.vatPercent),
    more,
  ];
  const fields: readonly Field[] = [
    ...[country, letters, size, share, times, sheets, grams, selects.postClass, sms, emails, openingReceipts, logins],
    ...[day, selects.supplier, selects.column, numbers.vatPercent, ...rest],
  ];

  const fitCountry = () => {
    for (const { element: field } of norwegian) field.hidden = !inNorway();
  };
  const offerBooks = () => {
    const { entries } = cost.priceBooks({ country: inNorway() ? "no" : "dk" });
    selects.books.offer(entries.map(({ book }) => ({ value: book.id, text: `word.price-book.${book.id}` as const })));
    // Ids of price books are not translated.
    for (const line of selects.books.control.options) {
      if (line.value === "") continue;
      delete line.dataset["text"];
      line.textContent = line.value;
    }
  };
  fitCountry();

  const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;
  const inNorwayOnly = <Value>(value: Value): Value | null => (inNorway() ? value : null);

  return {
    fields,
    groups,
    size,
    country,
    inNorway,
    column: () => selects.column.value(),
    /** Loads the list of price books and shows the country's fields. */
    refresh() {
      fitCountry();
      offerBooks();
    },
    asked(): PlanRequest {
      const typedShare = share.value();
      const channel = inNorway() ? ("digital-mailbox" as const) : ("digital" as const);
      const book = selects.books.value();
      const plan: CostPlan = {
        country: inNorway() ? "no" : "dk",
        mailings: [
          {
            letters: letters.value(),
            times: times.value(),
            bytes: size.value(),
            channels: typedShare === null ? null : [{ channel, share: typedShare }],
            sheets: sheets.value(),
            grams: grams.value(),
            postClass: orNull(selects.postClass.value()),
            sms: sms.value(),
            emails: emails.value(),
            openingReceipts: inNorwayOnly(openingReceipts.value()),
          },
        ],
        logins: inNorwayOnly(logins.value()),
        systems: numbers.systems.value(),
        svarutMonths: inNorwayOnly(numbers.svarutMonths.value()),
        pricesOn: day.value() || null,
        books: book === undefined ? null : [book],
        column: orNull(selects.column.value()),
        vatPercent: numbers.vatPercent.value(),
        vatNotStatedIs: orNull(selects.vatNotStatedIs.value()),
        megabyte: orNull(selects.megabyte.value()),
        border: inNorwayOnly(orNull(selects.border.value())),
        supplier: inNorwayOnly(orNull(selects.supplier.value())),
        fiks: inNorwayOnly(fiks.answer()),
        quota: inNorwayOnly(orNull(selects.quota.value())),
      };
      return { plan, oneOff: numbers.oneOff.value(), years: numbers.years.value() };
    },
    /** The filled-in values by their names in a link. */
    values(): readonly (readonly [name: string, value: string])[] {
      const choices = Object.entries(selects).map(([name, select]) => [name, select.value()] as const);
      const all: (readonly [string, string | null | undefined])[] = [
        ["country", inNorway() ? "no" : "dk"],
        ...Object.entries(numbers).map(([name, field]) => [name, field.value()] as const),
        ["bytes", size.value()],
        ["pricesOn", isoDay(day.value())],
        ...choices,
        ["fiks", fiks.value()],
      ];
      const hidden = new Set(inNorway() ? [] : norwegian.map(({ name }) => name.field));
      return all.flatMap(([name, value]) => (!value || hidden.has(name) ? [] : [[name, value] as const]));
    },
    /** Fills in all values; false if a choice was not available. */
    fill(values: ReadonlyMap<string, string>): boolean {
      country.choose(values.get("country") === "no" ? "no" : undefined);
      fitCountry();
      offerBooks();
      for (const [name, field] of Object.entries(numbers)) {
        field.set(values.get(name) ?? (name === "share" ? "100" : ""));
      }
      size.set(values.get("bytes") ?? "");
      const [year = "", month = "", date = ""] = (values.get("pricesOn") ?? "").split("-");
      day.set([date.replace(/^0/, ""), month.replace(/^0/, ""), year]);
      const chosen: [string, SelectField<string>][] = [...Object.entries(selects), ["fiks", fiks]];
      let fits = ["no", "dk", undefined].includes(values.get("country"));
      for (const [name, select] of chosen) {
        const linked = values.get(name);
        select.choose(linked);
        if (select.value() === undefined) select.choose(undefined);
        fits &&= select.value() === linked;
      }
      return fits;
    },
    assumptions(): readonly Assumption[] {
      const shown = fields.filter(({ element: field }) => !field.hidden);
      return shown.flatMap((field): Assumption[] => {
        const label = labelOf(field.name);
        if (field === day) {
          const iso = isoDay(day.value());
          return iso === null ? [] : [{ label, value: longDate(iso) }];
        }
        if (field.control instanceof HTMLSelectElement) {
          const line = field.control.selectedOptions[0];
          return line === undefined || (line.value === "" && field !== country) ? [] : [{ label, value: line.text }];
        }
        const { control, unit } = field as NumberField;
        if (control.value.trim() === "") return [];
        const sized = size.element.querySelector("select")?.value === "mb" ? "cost.unit.mb" : "cost.unit.kb";
        return [{ label, value: control.value.trim(), unit: field === size ? sized : unit }];
      });
    },
  };
}

export type PlanFields = ReturnType<typeof planFields>;

/** The label without its note "(optional)". */
export const nameOf = ({ label }: Assumption): string => textOf(label).replace(/ \([^)]*\)$/, "");

/** The value with its unit as one text. */
export const inWords = ({ value, unit }: Assumption): string =>
  unit === undefined ? value : `${value} ${textOf(unit)}`;
