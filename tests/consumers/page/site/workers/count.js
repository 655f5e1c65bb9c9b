/** Reads a list of any length in chunks. */
export const count = async (identity, list) => {
  const column = identity.checkColumn({ accept: ["cpr"] });
  const reader = list.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) column.push(part.value);
  column.end();
  return column.summary();
};
