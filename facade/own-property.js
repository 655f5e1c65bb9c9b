// @ts-check

/**
 * What a table has under a name that came from outside. What its prototype has, such as `constructor`, is not in it.
 *
 * @type {<Value>(table: Readonly<Record<string, Value>>, name?: string) => Value | undefined}
 */
export const ownProperty = (table, name = "") => (Object.hasOwn(table, name) ? table[name] : undefined);
