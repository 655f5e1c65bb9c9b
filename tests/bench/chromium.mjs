// @ts-check
// The time from the import to the first answer in Chromium, each time in a new browser context. The script is cached,
// because the download time depends on the network and not on the package.
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { until } from "../wait.mjs";

/** @type {(scripts: string[], entry: string) => string} */
const page = (scripts, entry) => `<!doctype html><title>bench</title><script type="module">
const SCRIPTS = ${JSON.stringify(scripts)};
for (const script of SCRIPTS) await (await fetch(script)).text();
await new Promise((done) => setTimeout(done, 300));
const start = performance.now();
const { identity } = await import("/${entry}.mjs");
const answer = identity.check({ number: "070761-4285", context: { on: "2026-11-21" } });
globalThis.result = { nanoseconds: (performance.now() - start) * 1e6, right: answer.accepted === true };
</script>`;

/** @param {number} times @param {"index" | "dk"} entry @returns {Promise<number[]>} nanoseconds */
export async function firstAnswers(times, entry) {
  const server = await serve(entry);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const found = [];
    for (let i = 0; i < times; i++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on("pageerror", (error) => console.error(error.message));
      await page.goto(server.address);
      const { nanoseconds, right } = await until(page, () => /** @type {any} */ (globalThis).result);
      if (!right) throw new Error("the first answer is wrong");
      found.push(nanoseconds);
      await context.close();
    }
    return found;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The page, and the scripts of the package. @param {"index" | "dk"} entry */
async function serve(entry) {
  const folder = new URL("../../bindings-wasm/dist/", import.meta.url);
  // The entry for both countries has chunks.
  const chunks = entry === "index" ? await readdir(new URL("chunks/", folder)) : [];
  const names = [`${entry}.mjs`, ...chunks.map((name) => `chunks/${name}`)];
  const read = async (/** @type {string} */ name) =>
    /** @type {const} */ ([`/${name}`, await readFile(new URL(name, folder))]);
  const scripts = new Map(await Promise.all(names.map(read)));
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? "");
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=60" });
    response.end(script ?? page([...scripts.keys()], entry));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
