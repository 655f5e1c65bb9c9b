import { identity, type IdentitySampleRequest } from "@postregler/wasm";
import { shuffled } from "../../file/shuffle.ts";

/** The repetitions of the thousand rows, enough to make the progress visible. */
const REPEATS = 200;
const ROWS = 1000;

/** Rows per thousand. Norwegian numbers are synthetic; Danish ones belong to birth dates around 1860. */
const MIXTURE: readonly (IdentitySampleRequest & { count: number })[] = [
  { kind: "cpr", count: 400 },
  { kind: "fodselsnummer", count: 300 },
  { kind: "dnummer", count: 60 },
  { kind: "npid", count: 10 },
  { kind: "cpr", fault: "check-digits", count: 60 },
  { kind: "cpr", fault: "date", count: 30 },
  { kind: "cpr", fault: "serial0000", count: 5 },
  { kind: "fodselsnummer", fault: "check-digits", count: 40 },
  { kind: "fodselsnummer", fault: "future", count: 5 },
];

/** A file of synthetic numbers, so that the demo needs no real ones. */
export function exampleFile(): File {
  const numbers = MIXTURE.flatMap((request) => identity.sample(request).numbers);
  // Typical damage: a lost leading zero, a name in the wrong column, an empty cell.
  const lost = numbers.filter((number) => number.startsWith("0")).slice(0, 60);
  const damaged = [...lost.map((number) => number.slice(1)), "ukendt", "ukjent", "?"];
  const rows = [...numbers, ...damaged, ...Array<string>(ROWS).fill("")].slice(0, ROWS);
  const block = shuffled(rows)
    .map((number) => `Eksempel;${number}\r\n`)
    .join("");
  return new File(["Navn;Nummer\r\n", ...Array<string>(REPEATS).fill(block)], "eksempel.csv", { type: "text/csv" });
}
