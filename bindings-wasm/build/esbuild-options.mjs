// @ts-check
import { at } from "./paths.mjs";

/** How everything is bundled. @type {import("esbuild").BuildOptions} */
export const ESBUILD_OPTIONS = {
  bundle: true,
  // The names of sources in the bundle do not depend on where the build was called.
  absWorkingDir: at("."),
  platform: "neutral",
  target: "es2020",
  // ASCII alone: the script reads the same however the page around it is encoded.
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
};
