// @ts-check
// A site in TypeScript, built by Vite.
import { testBundler } from "./bundler.mjs";

await testBundler("vite", "dist");
