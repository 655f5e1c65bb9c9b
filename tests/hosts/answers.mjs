// @ts-check
// Also runs inside the browsers' pages: it imports nothing.

/**
 * What one build of a package answered to one case: through `call`, through the operation's own function, and what the
 * small entry ./identity says of a number.
 *
 * @typedef {{ text: string, object?: string, brief?: string }} Given
 * @typedef {{ IDENTITY_KINDS: Record<number, string>, RequestError: Function,
 *   checkIdentity(number: unknown, options: unknown): { wellFormed: boolean, accepted: boolean, kind: number, birthDate: number, sex: number } }} Small
 * @typedef {readonly { name: string, method: readonly [string, string] }[]} Table
 * @typedef {{ OPERATIONS: Table, STREAMS: Table, RequestError: Function, call(operation: string, text: string): string }} Package
 */

/**
 * A stream's list is pushed in small portions for the one answer and in large ones for the other.
 *
 * @param {Package} api
 * @param {readonly Pick<import("./vectors.mjs").Case, "operation" | "text" | "request" | "list">[]} cases
 * @param {Small} [small]
 * @returns {Given[]}
 */
export const answersOf = (api, cases, small) =>
  cases.map(({ operation, text, request, list }) => {
    if (list !== undefined) {
      const inPortions = (/** @type {number} */ size) => throughStream(api, operation, request, list, size);
      return { text: inPortions(7) ?? "no such stream", object: inPortions(65_536) };
    }
    return {
      text: api.call(operation, text),
      object: request === undefined ? undefined : throughObjects(api, operation, request),
      brief: request !== undefined && small && operation === "identity.check" ? inBrief(small, request) : undefined,
    };
  });

/** @type {(api: Package, operation: string, request: unknown, list: string, size: number) => string | undefined} */
const throughStream = (api, operation, request, list, size) => {
  const row = api.STREAMS.find(({ name }) => name === operation);
  if (!row) return undefined;
  const [area, method] = row.method;
  const stream = /** @type {any} */ (api)[area][method](request);
  const bytes = new TextEncoder().encode(list);
  const codes = [];
  for (let from = 0; from < bytes.length; from += size) codes.push(...stream.push(bytes.subarray(from, from + size)));
  codes.push(...stream.end());
  return JSON.stringify({ codes, summary: stream.summary() });
};

/** In the words of the whole answer. @type {(small: Small, request: any) => string} */
const inBrief = ({ IDENTITY_KINDS, RequestError, checkIdentity }, request) => {
  const { number, ...options } = request;
  try {
    const { wellFormed, accepted, kind, birthDate: born, sex } = checkIdentity(number, options);
    const birthDate = born
      ? String(born)
          .padStart(8, "0")
          .replace(/(....)(..)(..)/, "$1-$2-$3")
      : undefined;
    return JSON.stringify({
      wellFormed,
      accepted,
      kind: IDENTITY_KINDS[kind],
      birthDate,
      sex: [undefined, "male", "female"][sex],
    });
  } catch (error) {
    return errorText(error, RequestError);
  }
};

/** @type {(api: Package, operation: string, request: unknown) => string | undefined} */
const throughObjects = (api, operation, request) => {
  const row = api.OPERATIONS.find(({ name }) => name === operation);
  if (!row) return undefined;
  const [area, method] = row.method;
  try {
    return JSON.stringify(/** @type {any} */ (api)[area][method](request));
  } catch (error) {
    return errorText(error, api.RequestError);
  }
};

/** @type {(error: unknown, RequestError: Function) => string} */
const errorText = (error, RequestError) => {
  if (!(error instanceof RequestError)) throw error;
  const { code, path, expected } = /** @type {any} */ (error);
  return JSON.stringify({ error: { code, path, expected } });
};
