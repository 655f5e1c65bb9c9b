// @ts-check
import { stat } from "node:fs/promises";

/** The size of a file in bytes, if it is known. @param {string | undefined} file */
export const fileSize = async (file) => {
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
};
