// @ts-check

/**
 * Looks up a name from outside in a table, ignoring inherited properties such as `constructor`.
 *
 * @type {<Value>(table: Readonly<Record<string, Value>>, name?: string) => Value | undefined}
 */
export const ownProperty = (table, name = "") => (Object.hasOwn(table, name) ? table[name] : undefined);
