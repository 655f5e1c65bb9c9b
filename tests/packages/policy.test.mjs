// @ts-check
// In a page whose policy forbids WebAssembly, the error names the required directive.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage as openChromium } from "../hosts/chromium.mjs";
import { openPage as openFirefox } from "../hosts/firefox.mjs";

const STRICT = { "Content-Security-Policy": "default-src 'none'; script-src 'self'" };
const CASES = JSON.stringify([{ operation: "identity.check", text: "{}" }]);

for (const [name, open] of Object.entries({ chromium: openChromium, firefox: openFirefox })) {
  test(name, async () => {
    const page = await open(STRICT);
    try {
      await assert.rejects(page.answer(CASES), /needs 'wasm-unsafe-eval'/);
    } finally {
      await page.close();
    }
  });
}
