/** The URL of a rule in the rule book. */
export const addressOfRule = (id: string): string => `#rulebook/${id}`;
