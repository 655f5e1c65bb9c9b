// @ts-check
// What is measured, by name. Each is loaded alone, in a process of its own: one must not warm up or slow down another.
import { CPR, CPR_REQUESTS, EMPTY_FORM, FODSELSNUMMER, FODSELSNUMMER_REQUESTS, FORM } from "./inputs.mjs";

/**
 * @typedef {() => unknown} Work  one unit of it
 * @typedef {{ group: string, name: string, load: () => Promise<Work> }} Subject
 */

const wasm = async () => {
  await import("../../bindings-wasm/dist/locales/da.mjs");
  return import("../../bindings-wasm/dist/index.mjs");
};

const native = async () => {
  const package_ = await import("../../bindings-node/dist/index.mjs");
  if (package_.host !== "native") throw new Error("the native module is not there");
  return package_;
};

/**
 * Takes the values in turn, so that no answer can be remembered.
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => unknown} check
 * @returns {Work}
 */
function inTurn(values, check) {
  let turn = 0;
  return () => check(/** @type {T} */ (values[turn++ % values.length]));
}

/** What carrying a request as text costs by itself. @param {unknown} value */
const roundTrip = (value) => JSON.parse(JSON.stringify(value));

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  {
    group: "one CPR number",
    name: "postregler, wasm",
    load: async () => inTurn(CPR_REQUESTS, (await wasm()).identity.check),
  },
  {
    group: "one CPR number",
    name: "postregler, native module",
    load: async () => inTurn(CPR_REQUESTS, (await native()).identity.check),
  },
  {
    group: "one CPR number",
    name: "JSON.parse(JSON.stringify(request))",
    load: async () => inTurn(CPR_REQUESTS, roundTrip),
  },
  {
    group: "one CPR number",
    name: "stdnum",
    load: async () => {
      const { stdnum } = await import("stdnum");
      return inTurn(CPR, (number) => stdnum.DK?.cpr?.validate(number));
    },
  },
  {
    group: "one CPR number",
    name: "danish-ssn",
    load: async () => {
      const { default: danishSsn } = await import("danish-ssn");
      return inTurn(CPR, (number) => danishSsn.isValid(number));
    },
  },
  {
    group: "one fødselsnummer",
    name: "postregler, wasm",
    load: async () => inTurn(FODSELSNUMMER_REQUESTS, (await wasm()).identity.check),
  },
  {
    group: "one fødselsnummer",
    name: "postregler, native module",
    load: async () => inTurn(FODSELSNUMMER_REQUESTS, (await native()).identity.check),
  },
  {
    group: "one fødselsnummer",
    name: "JSON.parse(JSON.stringify(request))",
    load: async () => inTurn(FODSELSNUMMER_REQUESTS, roundTrip),
  },
  {
    group: "one fødselsnummer",
    name: "@navikt/fnrvalidator",
    load: async () => {
      const { default: navikt } = await import("@navikt/fnrvalidator");
      return inTurn(FODSELSNUMMER, (number) => navikt.fnr(number));
    },
  },
  {
    group: "one fødselsnummer",
    // It refuses the synthetic series, so it does less than the others here.
    name: "norwegian-national-id-validator",
    load: async () => {
      const { default: mikaello } = await import("norwegian-national-id-validator");
      return inTurn(FODSELSNUMMER, (number) => mikaello.validateNorwegianIdNumber(number));
    },
  },
  {
    group: "one fødselsnummer",
    name: "validator",
    load: async () => {
      const { default: validator } = await import("validator");
      return inTurn(FODSELSNUMMER, (number) => validator.isIdentityCard(number, "NO"));
    },
  },
  {
    group: "FD 001, complete",
    name: "postregler, wasm",
    load: async () => inTurn([FORM], (await wasm()).exemption.checkRequest),
  },
  {
    group: "FD 001, complete",
    name: "postregler, native module",
    load: async () => inTurn([FORM], (await native()).exemption.checkRequest),
  },
  {
    group: "FD 001, complete",
    name: "JSON.parse(JSON.stringify(request))",
    load: async () => inTurn([FORM], roundTrip),
  },
  {
    group: "FD 001, empty, with texts",
    name: "postregler, wasm",
    load: async () => inTurn([EMPTY_FORM], (await wasm()).exemption.checkRequest),
  },
  {
    group: "FD 001, empty, with texts",
    name: "postregler, native module",
    load: async () => inTurn([EMPTY_FORM], (await native()).exemption.checkRequest),
  },
];
