import type { Context, Country, NumberKind } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { boxSetting, choiceSetting } from "../form/setting.ts";
import { currentLanguage } from "../language/current-language.ts";
import { type KindGroup, KINDS } from "./number-kinds.ts";

/** Which numbers a tool accepts: the same settings wherever numbers are checked. */
export interface NumberSettings {
  /** Whether test numbers pass: always in sight, because the examples are test numbers. */
  readonly tests: HTMLElement;
  /** The other settings, in a closed `details`. */
  readonly advanced: HTMLDetailsElement;
  /** The settings as the core's requests have them. */
  request(): {
    readonly accept: readonly NumberKind[];
    readonly country: Country | null;
    readonly context: Context;
  };
  /** Sets what an example needs, in sight of the person if it is not the usual. */
  choose(settings: { kinds: KindGroup; tests: boolean }): void;
}

export function numberSettings(tool: string): NumberSettings {
  const tests = boxSetting({ id: `${tool}-tests`, label: "accepted.tests.label", hint: "accepted.tests.hint" });
  const kinds = choiceSetting<KindGroup>(`${tool}-kinds`, "accepted.kinds.label", [
    { value: "people", text: "accepted.kinds.people" },
    { value: "helpers", text: "accepted.kinds.helpers" },
    { value: "companies", text: "accepted.kinds.companies" },
  ]);
  const country = choiceSetting<Country | "either">(`${tool}-country`, "accepted.country.label", [
    { value: "either", text: "accepted.country.either" },
    { value: "dk", text: "accepted.country.dk" },
    { value: "no", text: "accepted.country.no" },
  ]);
  const advanced = element(
    "details",
    { class: "more" },
    element("summary", { text: "accepted.more" }),
    kinds.element,
    country.element,
  );

  return {
    tests: tests.element,
    advanced,
    request() {
      const chosen = country.value();
      return {
        accept: KINDS[kinds.value()],
        country: chosen === "either" ? null : chosen,
        context: { environment: tests.control.checked ? "test" : "production", locale: currentLanguage() },
      };
    },
    choose(wanted) {
      tests.control.checked = wanted.tests;
      kinds.choose(wanted.kinds);
      country.choose("either");
      if (wanted.kinds !== "people") advanced.open = true;
    },
  };
}
