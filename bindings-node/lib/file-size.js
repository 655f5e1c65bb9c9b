// @ts-check
import { stat } from "node:fs/promises";

/** How many bytes there are, if that can be known. @param {string | undefined} file */
export const fileSize = async (file) => {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
};
