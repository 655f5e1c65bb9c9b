// @ts-check

/**
 * The names of numbers in pages, schemas and formats, with the kinds that each accepts. `dk.cpr` and `no.fnr` are for
 * fields that ask a person for a number: a fødselsnummer field accepts d-numbers too. Every other name stands for one
 * kind.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const NUMBERS = /* @__PURE__ */ Object.freeze({
  "dk.cpr": ["cpr"],
  "dk.erstatningspersonnummer": ["erstatningspersonnummer"],
  "dk.x-ecpr": ["x-ecpr"],
  "dk.d-ecpr": ["d-ecpr"],
  "dk.kot": ["kot"],
  "dk.cvr": ["cvr"],
  "dk.p-nummer": ["p-nummer"],
  "no.fnr": ["fodselsnummer", "dnummer"],
  "no.fodselsnummer": ["fodselsnummer"],
  "no.dnummer": ["dnummer"],
  "no.hnummer": ["hnummer"],
  "no.fhnummer": ["fhnummer"],
  "no.npid": ["npid"],
  "no.duf": ["duf"],
  "no.kostra": ["kostra"],
  "no.organisasjonsnummer": ["organisasjonsnummer"],
});
