import type { NumberKind } from "@postregler/wasm";

const PEOPLE = ["cpr", "fodselsnummer", "dnummer"] as const satisfies NumberKind[];

/** Kinds of number by whom they are for, as they are offered together. */
export const KINDS = {
  people: PEOPLE,
  helpers: [
    ...PEOPLE,
    "erstatningspersonnummer",
    "x-ecpr",
    "d-ecpr",
    "kot",
    "hnummer",
    "fhnummer",
    "npid",
    "duf",
    "kostra",
  ],
  // Without the P-number: any ten digits can be one, so a CPR number would pass for a company's.
  companies: ["cvr", "organisasjonsnummer"],
} as const satisfies Record<string, readonly NumberKind[]>;

export type KindGroup = keyof typeof KINDS;
