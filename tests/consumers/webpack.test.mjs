// @ts-check
// A JavaScript site built by webpack, with one page in CommonJS.
import { testBundler } from "./bundler.mjs";

await testBundler("webpack", "public");
