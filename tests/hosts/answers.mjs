// @ts-check
// Also runs inside the browsers' pages: it imports nothing.

/**
 * What one build of a package answered to one case: through `call`, and through the operation's own function.
 *
 * @typedef {{ text: string, object?: string }} Given
 * @typedef {{ OPERATIONS: readonly { name: string, method: readonly [string, string] }[],
 *   RequestError: Function, call(operation: string, text: string): string }} Package
 */

/**
 * @param {Package} api
 * @param {readonly Pick<import("./vectors.mjs").Case, "operation" | "text" | "request">[]} cases
 * @returns {Given[]}
 */
export const answersOf = (api, cases) =>
  cases.map(({ operation, text, request }) => ({
    text: api.call(operation, text),
    object: request === undefined ? undefined : throughObjects(api, operation, request),
  }));

/** @type {(api: Package, operation: string, request: unknown) => string | undefined} */
const throughObjects = (api, operation, request) => {
  const row = api.OPERATIONS.find(({ name }) => name === operation);
  if (!row) return undefined;
  const [area, method] = row.method;
  try {
    return JSON.stringify(/** @type {any} */ (api)[area][method](request));
  } catch (error) {
    if (!(error instanceof api.RequestError)) throw error;
    const { code, path, expected } = /** @type {any} */ (error);
    return JSON.stringify({ error: { code, path, expected } });
  }
};
