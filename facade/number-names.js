// @ts-check

/**
 * Numbers by the names that pages, schemas and formats use, and which kinds each takes. `dk.cpr` and `no.fnr` are what a
 * form asks a person for: a fødselsnummer field takes d-numbers too. The others are one kind each.
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
