// @ts-check
import { stat } from "node:fs/promises";

/** The size of a file in bytes, if it is known. @param {string | undefined} file */
export const fileSize = async (file) => {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
};
