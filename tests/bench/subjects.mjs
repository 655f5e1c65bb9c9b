// @ts-check
// The subjects of the benchmarks, by name. Each runs in a process of its own, so that it neither warms up nor slows
// down another.
import { answered, column, each } from "./million.mjs";
import { STRUCTURE } from "./structure.mjs";
import { CPR, CPR_REQUESTS, EMPTY_FORM, FODSELSNUMMER, FODSELSNUMMER_REQUESTS, FORM } from "./inputs.mjs";

/**
 * @typedef {() => unknown} Work one unit of work
 * @typedef {{ group: string, name: string, million?: "ours" | "date" | "no date", load: () => Promise<Work> }} Subject
 *   `million`: a unit is many of a million numbers, and gives how many are right; whether it looks at the date
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
 * Takes the values in turn, so that no answer can be cached.
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => unknown} check
 * @returns {Work}
 */
function inTurn(values, check) {
  let turn = 0;
  return () => check(/** @type {T} */ (values[turn++ % values.length]));
}

/** The cost of passing a request as text. @param {unknown} value */
const roundTrip = (value) => JSON.parse(JSON.stringify(value));

/** A library's check of the same form, after verifying that it detects invalid forms. */
async function structure(
  /** @type {() => Promise<(form: unknown) => unknown>} */ load,
  /** @type {object} */ form,
  /** @type {boolean} */ right,
) {
  const check = await load();
  const results = [form, { ...form, unknown: 1 }, { ...form, number: "07076" }].map((one) => check(one) === true);
  if (results.join() !== `${right},false,false`) throw new Error("it does not check the structure");
  return inTurn([form], check);
}

const small = () => import("../../bindings-wasm/dist/identity.mjs");

/** @type {readonly Subject[]} */
const A_MILLION = [
  {
    group: "a million CPR numbers",
    name: "`checkColumn`, wasm",
    million: "ours",
    load: async () => column("cpr", (await wasm()).identity),
  },
  {
    group: "a million CPR numbers",
    name: "`checkColumn`, native module",
    million: "ours",
    load: async () => column("cpr", (await native()).identity),
  },
  {
    group: "a million CPR numbers",
    name: "`isValidCpr` of `./identity`",
    million: "ours",
    load: async () => each("cpr", (await small()).isValidCpr),
  },
  {
    group: "a million CPR numbers",
    name: "`isValidCpr` of `@postregler/node`",
    million: "ours",
    load: async () => each("cpr", (await native()).isValidCpr),
  },
  {
    group: "a million CPR numbers",
    name: "`identity.check`, wasm",
    million: "ours",
    load: async () => answered("cpr", (await wasm()).identity),
  },
  {
    group: "a million CPR numbers",
    name: "`identity.check`, native module",
    million: "ours",
    load: async () => answered("cpr", (await native()).identity),
  },
  {
    group: "a million CPR numbers",
    name: "stdnum",
    million: "date",
    load: async () => {
      const { stdnum } = await import("stdnum");
      return each("cpr", (number) => stdnum.DK?.cpr?.validate(number).isValid === true);
    },
  },
  {
    group: "a million CPR numbers",
    name: "validator",
    million: "date",
    load: async () => {
      const { default: validator } = await import("validator");
      return each("cpr", (number) => validator.isTaxID(number, "dk-DK"));
    },
  },
  {
    group: "a million CPR numbers",
    name: "danish-ssn",
    million: "no date",
    load: async () => {
      const { default: danishSsn } = await import("danish-ssn");
      return each("cpr", (number) => danishSsn.isValid(number));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "`checkColumn`, wasm",
    million: "ours",
    load: async () => column("fodselsnummer", (await wasm()).identity),
  },
  {
    group: "a million fødselsnummer",
    name: "`checkColumn`, native module",
    million: "ours",
    load: async () => column("fodselsnummer", (await native()).identity),
  },
  {
    group: "a million fødselsnummer",
    name: "`isValidFodselsnummer` of `./identity`",
    million: "ours",
    load: async () => each("fodselsnummer", (await small()).isValidFodselsnummer),
  },
  {
    group: "a million fødselsnummer",
    name: "`isValidFodselsnummer` of `@postregler/node`",
    million: "ours",
    load: async () => each("fodselsnummer", (await native()).isValidFodselsnummer),
  },
  {
    group: "a million fødselsnummer",
    name: "`identity.check`, wasm",
    million: "ours",
    load: async () => answered("fodselsnummer", (await wasm()).identity),
  },
  {
    group: "a million fødselsnummer",
    name: "`identity.check`, native module",
    million: "ours",
    load: async () => answered("fodselsnummer", (await native()).identity),
  },
  {
    group: "a million fødselsnummer",
    name: "@navikt/fnrvalidator",
    million: "date",
    load: async () => {
      const { default: navikt } = await import("@navikt/fnrvalidator");
      return each("fodselsnummer", (number) => navikt.fnr(number).status === "valid");
    },
  },
  {
    group: "a million fødselsnummer",
    name: "norwegian-national-id-validator",
    million: "date",
    load: async () => {
      const { default: mikaello } = await import("norwegian-national-id-validator");
      return each("fodselsnummer", (number) => mikaello.validateNorwegianIdNumber(number));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "stdnum",
    million: "date",
    load: async () => {
      const { stdnum } = await import("stdnum");
      return each("fodselsnummer", (number) => stdnum.NO?.fodselsnummer?.validate(number).isValid === true);
    },
  },
  {
    group: "a million fødselsnummer",
    name: "norsk-validator",
    million: "no date",
    load: async () => {
      const { fodselsnummer } = await import("norsk-validator");
      return each("fodselsnummer", (number) => fodselsnummer(number));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "@ssfbank/norwegian-id-validators",
    million: "no date",
    load: async () => {
      const { validateSsn } = await import("@ssfbank/norwegian-id-validators");
      return each("fodselsnummer", (number) => validateSsn(number));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "validator",
    million: "no date",
    load: async () => {
      const { default: validator } = await import("validator");
      return each("fodselsnummer", (number) => validator.isIdentityCard(number, "NO"));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "national-id",
    million: "no date",
    load: async () => {
      const { default: nationalId } = await import("national-id");
      return each("fodselsnummer", (number) => nationalId.norwegian.isValid(number));
    },
  },
  {
    group: "a million fødselsnummer",
    name: "norwegian-numbers",
    million: "no date",
    load: async () => {
      const { verifyBirthNumber } = await import("norwegian-numbers");
      return each("fodselsnummer", (number) => verifyBirthNumber(number));
    },
  },
];

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  ...A_MILLION,
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
  ...Object.entries(STRUCTURE).flatMap(([name, load]) => [
    { group: "FD 001, complete", name: `${name}: its structure alone`, load: () => structure(load, FORM, true) },
    {
      group: "FD 001, empty, with texts",
      name: `${name}: its structure alone`,
      load: () => structure(load, EMPTY_FORM, false),
    },
  ]),
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
