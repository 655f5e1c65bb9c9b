// @ts-check
import { at } from "./paths.mjs";

/** The options of every bundle. @type {import("esbuild").BuildOptions} */
export const ESBUILD_OPTIONS = {
  bundle: true,
  // Source names in the bundle do not depend on the working directory of the build.
  absWorkingDir: at("."),
  platform: "neutral",
  target: "es2020",
  // ASCII only, so that the encoding of the page does not matter.
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
};
