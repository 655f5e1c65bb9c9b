// @ts-check
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** A path of the repository. @param {string} path */
export const at = (path) => fileURLToPath(new URL(path, root));
