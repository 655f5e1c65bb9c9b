// @ts-check
// The inputs of the benchmarks: synthetic numbers and a complete form.

const context = { on: "2026-11-21" };

/** The official example, and a number with a birth date whose check digits are not reliable. */
export const CPR = ["070761-4285", "010180-0002"];

/** From the synthetic series, with 80 added to the month. */
export const FODSELSNUMMER = ["57912075186", "17912099997"];

export const CPR_REQUESTS = CPR.map((number) => ({ number, context }));

export const FODSELSNUMMER_REQUESTS = FODSELSNUMMER.map((number) => ({
  number,
  context: { ...context, environment: "test" },
}));

/** FD 001 with every field. */
export const FORM = {
  name: "Nora Prøvesen",
  number: "070761-4285",
  address: "Prøvevej 12, 2. th., 9999 Prøveby",
  telephone: "12 34 56 78",
  declaration: true,
  ground: "En begrundelse, som ingen prøver.",
  unopenedPost: true,
  otherAddress: "Prøvegade 3, 9999 Prøveby",
  date: "2026-11-20",
  signature: true,
  capacity: "self",
  context,
};

/** Every field empty: every finding, with its message. */
export const EMPTY_FORM = { context: { ...context, locale: "da" } };
