/** Where the rule book shows a rule. */
export const addressOfRule = (id: string): string => `#rulebook/${id}`;
