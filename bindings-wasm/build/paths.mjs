// @ts-check
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** The absolute path of a file in the repository. @param {string} path */
export const at = (path) => fileURLToPath(new URL(path, root));
