import { type DispatchPreflightRow, identity } from "@postregler/wasm";
import { shuffled } from "../../file/shuffle.ts";
import { registerAnswer, daysBefore, SAMPLES } from "./register-samples.ts";

type Row = (number: string, day: string) => DispatchPreflightRow;

const PEOPLE = new Map(SAMPLES.map(({ name, person }) => [name, person]));

/** A recipient with the named register answer and other facts. */
const person =
  (sample: string, recipient?: DispatchPreflightRow["recipient"]): Row =>
  (number, day) => ({
    response: registerAnswer(PEOPLE.get(sample)?.(day) ?? {}, number),
    lookedUp: day,
    ...(recipient && { recipient }),
  });

const unanswered: Row = (number) => ({ number, recipient: { kind: "person", registerFailed: true } });
const askedBefore: Row = (number, day) => ({ ...person("fresh")(number, day), lookedUp: daysBefore(day, 1) });
const unit: Row = () => ({ recipient: { kind: "registered-unit", ownAddress: true } });

/** Rows per kind: most letters can be sent, and each reason for a hold occurs. */
const MIXTURE: readonly (readonly [count: number, row: Row])[] = [
  [80, person("fresh")],
  [30, person("reserved")],
  [20, person("expired")],
  [15, person("no-mailbox")],
  [10, person("deleted")],
  [15, person("not-registered")],
  [6, unanswered],
  [5, askedBefore],
  [4, person("fresh", { deceased: true })],
  [3, person("fresh", { representedBy: "guardian" })],
  [4, person("reserved", { hasAddress: false })],
  [3, unit],
];
const MISTYPED = 3;

/** A file of synthetic recipients for a day, with one blank and one invalid line. */
export function exampleRecipients(day: string): File {
  const rows = MIXTURE.flatMap(([count, row]) => Array<Row>(count).fill(row));
  const { numbers } = identity.sample({ kind: "fodselsnummer", count: rows.length });
  const mistyped = identity.sample({ kind: "fodselsnummer", fault: "check-digits", count: MISTYPED }).numbers;
  const lines = [
    ...rows.map((row, at) => JSON.stringify(row(numbers[at] ?? "", day))),
    ...mistyped.map((number) => JSON.stringify({ number, recipient: { kind: "person" } })),
    JSON.stringify({ recipient: { kind: "nobody" } }),
    "",
  ];
  // The blank line must not be the last, where it would only end the previous line.
  const text = shuffled(lines.reverse())
    .map((line) => `${line}\n`)
    .join("");
  return new File([text], "eksempel.ndjson", { type: "application/x-ndjson" });
}
