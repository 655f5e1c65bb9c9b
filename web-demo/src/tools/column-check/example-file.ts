import { identity, type IdentitySampleRequest } from "@postregler/wasm";
import { shuffled } from "../../file/shuffle.ts";

/** How often the same thousand rows stand in the file: enough to see the page at work. */
const REPEATS = 200;
const ROWS = 1000;

/** Of each how many in a thousand. Norwegian ones are test numbers, Danish ones those of people born around 1860. */
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

/** A file of numbers that are nobody's, so that nobody has to use a real one to see what the page does. */
export function exampleFile(): File {
  const numbers = MIXTURE.flatMap((request) => identity.sample(request).numbers);
  // What spreadsheets and people do to numbers: the first 0 is lost, a name is in the wrong column, a cell is empty.
  const lost = numbers.filter((number) => number.startsWith("0")).slice(0, 60);
  const damaged = [...lost.map((number) => number.slice(1)), "ukendt", "ukjent", "?"];
  const rows = [...numbers, ...damaged, ...Array<string>(ROWS).fill("")].slice(0, ROWS);
  const block = shuffled(rows)
    .map((number) => `Eksempel;${number}\r\n`)
    .join("");
  return new File(["Navn;Nummer\r\n", ...Array<string>(REPEATS).fill(block)], "eksempel.csv", { type: "text/csv" });
}
