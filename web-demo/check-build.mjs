// @ts-check
// Builds the page and fails on any warning.
import { build, createLogger } from "vite";

const logger = createLogger("warn");
/** @type {string[]} */
const warnings = [];
logger.warn = logger.warnOnce = (/** @type {string} */ text) => void warnings.push(text);

await build({ root: import.meta.dirname, logLevel: "warn", customLogger: logger });

if (warnings.length > 0) {
  console.error(warnings.join("\n"));
  process.exit(1);
}
