import { element, withAriaLabel } from "../../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "../../form/field.ts";
import { type PageText, textWith } from "../../language/texts.ts";
import { onLanguageChange } from "../../language/current-language.ts";

export interface NumberField extends Field {
  readonly control: HTMLInputElement;
  readonly unit: PageText;
  /** The value as typed; null if blank. */
  value(): string | null;
  set(typed: string): void;
}

/** A number typed as text, followed by its unit. */
export function numberField(name: FieldName, unit: PageText): NumberField {
  const { control, group, ends, messages } = typedNumber(name, unit);
  group.append(element("div", { class: "measured" }, control, ends));
  return asField(name, unit, control, group, messages);
}

/** A percentage as a slider and a text field, kept in sync; the text may be more precise. */
export function shareField(name: FieldName): NumberField {
  const unit = "cost.unit.percent";
  const { control, group, ends, messages } = typedNumber(name, unit);
  const slider = element("input", { type: "range", id: `${idOf(name)}-slider`, min: "0", max: "100", step: "1" });
  group.append(element("div", { class: "measured share" }, withAriaLabel(slider, "cost.slider"), control, ends));

  const say = () => {
    const typed = control.value.trim();
    slider.setAttribute("aria-valuetext", textWith("cost.percent", { percent: typed === "" ? "100" : typed }));
  };
  const follow = () => {
    const typed = control.value.replace(",", ".").replace("%", "").trim();
    // Empty means 100 %; invalid text leaves the slider unchanged.
    if (typed === "") slider.value = "100";
    else if (/^\d{1,3}(\.\d+)?$/.test(typed)) slider.value = typed;
    say();
  };
  slider.addEventListener("input", () => {
    control.value = slider.value;
    say();
  });
  control.addEventListener("input", follow);
  onLanguageChange(say);
  const field = asField(name, unit, control, group, messages);
  const set = (typed: string) => {
    control.value = typed;
    follow();
  };
  set("100");
  return { ...field, set };
}

const UNITS = { kb: 3, mb: 6 } as const;

/** The size of a letter in kilobytes or megabytes; the request is in bytes. */
export function sizeField(name: FieldName): NumberField & { isUnreadable(): boolean } {
  const { control, group, messages } = typedNumber(name);
  const unit = element(
    "select",
    { id: `${idOf(name)}-unit` },
    element("option", { value: "kb", text: "cost.unit.kb" }),
    element("option", { value: "mb", text: "cost.unit.mb" }),
  );
  group.append(element("div", { class: "measured" }, control, withAriaLabel(unit, "cost.unit")));
  const bytes = () => inBytes(control.value, UNITS[unit.value === "mb" ? "mb" : "kb"]);
  return {
    ...asField(name, "cost.unit.kb", control, group, messages),
    value: () => (control.value.trim() === "" ? null : (bytes() ?? control.value)),
    isUnreadable: () => control.value.trim() !== "" && bytes() === undefined,
    /** In bytes. */
    set(typed) {
      unit.value = "kb";
      control.value = /^\d+$/.test(typed) ? inKilobytes(typed) : typed;
    },
  };
}

/** `1.000` may be a thousand or one; the core rejects it with a hint. */
const isAmbiguous = (number: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(number);

/** Shifts the decimal point in the text, so nothing is rounded: 0,08 with six places is 80000. */
function inBytes(typed: string, places: number): string | undefined {
  const number = typed.replace(/\s/g, "");
  if (isAmbiguous(number)) return undefined;
  const [, whole = "", decimals = ""] = /^(\d{1,9})(?:[.,](\d*?)0*)?$/.exec(number) ?? [];
  if (whole === "" || decimals.length > places) return undefined;
  return (whole + decimals.padEnd(places, "0")).replace(/^0+(?=\d)/, "");
}

function inKilobytes(bytes: string): string {
  const padded = bytes.padStart(4, "0");
  const decimals = padded.slice(-3).replace(/0+$/, "");
  const kilobytes = `${padded.slice(0, -3).replace(/^0+(?=\d)/, "")}${decimals === "" ? "" : `,${decimals}`}`;
  return isAmbiguous(kilobytes) ? `${kilobytes}0` : kilobytes;
}

/** The unit follows the field; omitted if the unit is selectable. */
function typedNumber(name: FieldName, unit?: PageText) {
  const { hint, messages, describedBy } = hintAndMessages(name);
  const ends = element("span", { id: `${idOf(name)}-unit-text`, class: "unit", ...(unit && { text: unit }) });
  const control = element("input", {
    type: "text",
    id: idOf(name),
    inputmode: "decimal",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": unit === undefined ? describedBy : `${ends.id} ${describedBy}`,
  });
  const label = element("label", { for: control.id, text: labelOf(name) });
  return { control, ends, messages, group: element("div", { class: "field" }, label, hint, messages) };
}

const asField = (
  name: FieldName,
  unit: PageText,
  control: HTMLInputElement,
  group: HTMLElement,
  messages: HTMLElement,
): NumberField => ({
  name,
  unit,
  path: pathOf(name),
  element: group,
  control,
  isEmpty: () => control.value.trim() === "",
  value: () => control.value.trim() || null,
  set: (typed) => void (control.value = typed),
  show: (findings) => markField(findings, { group, messages, marked: [control] }),
});
