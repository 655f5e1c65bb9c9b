import {
  call,
  cost,
  dispatch,
  exemption,
  guidance,
  identity,
  OPERATIONS as ROWS,
  readiness,
  RequestError,
  reservation,
  rulebook,
  STREAMS,
} from "@postregler/wasm";
import data from "postregler:operations";
import { type ObjectSchema, type Schema, schemaOf } from "./schema.ts";

export interface Example {
  /** In English, like the vectors. */
  readonly name: string;
  readonly request: object;
  /** The input lines of a stream. */
  readonly rows?: string;
}

/** An operation or a stream of the package. */
export interface Operation {
  readonly name: string;
  /** Its path in the package: `identity.checkColumn`. */
  readonly method: readonly [area: string, method: string];
  readonly stream: boolean;
  readonly about: string;
  readonly examples: readonly Example[];
  schema(): ObjectSchema;
}

// Imported by name, so that unused exports are not bundled.
const AREAS = { cost, dispatch, exemption, guidance, identity, readiness, reservation, rulebook };

const rows = [...ROWS, ...STREAMS];

export const OPERATIONS: readonly Operation[] = data.operations.flatMap(({ request, ...rest }) => {
  const row = rows.find(({ name }) => name === rest.name);
  if (row === undefined) return [];
  const stream = STREAMS.some(({ name }) => name === rest.name);
  return [{ ...rest, method: row.method, stream, schema: () => objectOf(schemaOf(request)) }];
});

const objectOf = (schema: Schema): ObjectSchema =>
  schema.kind === "object" ? schema : { ...schema, kind: "object", members: [] };

/** The interface of a stream of the package. */
interface Stream {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  summary(): object;
}

/** Calls the operation with an object, as a program would. An invalid request throws. */
export function run({ method: [area, name], stream }: Operation, request: unknown, rows: string): object {
  const areas = AREAS as unknown as Record<string, Record<string, (request: unknown) => object>>;
  const given = areas[area]?.[name]?.(request) ?? {};
  if (!stream) return given;
  const opened = given as Stream;
  const codes = [...opened.push(new TextEncoder().encode(rows)), ...opened.end()];
  return { codes, summary: opened.summary() };
}

/** The error of an invalid request: three static texts without user input. */
export interface Refusal {
  readonly code: string;
  readonly path: string;
  readonly expected: string;
}

export type Answer = { readonly text: string; readonly value: object } | { readonly refusal: Refusal };

/** Calls the operation with the text itself: the core rejects duplicate members, which a parsed object would lose. */
export function ask(operation: Operation, text: string, value: unknown, rows: string): Answer {
  if (!operation.stream) {
    const answer = call(operation.name, text);
    const read = JSON.parse(answer) as { error?: Refusal };
    return read.error ? { refusal: read.error } : { text: answer, value: read };
  }
  try {
    const answer = run(operation, value, rows);
    return { text: JSON.stringify(answer), value: answer };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { refusal: { code: error.code, path: error.path, expected: error.expected } };
  }
}
