// @ts-check
// A site in JavaScript, one page of it in CommonJS, built by webpack.
import { testBundler } from "./bundler.mjs";

await testBundler("webpack", "public");
