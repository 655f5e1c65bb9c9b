// @ts-check
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { HEADERS } from "../../web-demo/security.mjs";

/**
 * An open page: it takes cases as JSON text and gives what was answered as JSON text. Text, because what a browser is
 * handed otherwise loses keys like `__proto__` on the way.
 *
 * @typedef {{ answer(cases: string): Promise<string>, close(): Promise<void> }} Page
 */

const HTML = `<!doctype html>
<html lang="en">
  <title>Test vectors</title>
  <script type="module" src="/page.mjs"></script>
</html>
`;

/** What the page may load; everything else is not there. */
const FOLDERS = {
  "/dist/": new URL("../../bindings-wasm/dist/", import.meta.url),
  "/": new URL("./", import.meta.url),
};

/**
 * Serves a page that imports @postregler/wasm as it lies in dist, with the same headers as the demo.
 *
 * @param {Record<string, string>} headers
 */
export const servePage = async (headers = HEADERS) => {
  const server = createServer(async (request, response) => {
    const found = await contents(request.url ?? "/");
    response.writeHead(found ? 200 : 404, { ...headers, "Content-Type": found?.type ?? "text/plain" });
    response.end(found?.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
};

/** @param {string} path */
const contents = async (path) => {
  if (path === "/") return { type: "text/html; charset=utf-8", body: HTML };
  if (!/^\/[a-z/-]+\.mjs$/.test(path)) return undefined;
  const [prefix, folder] = Object.entries(FOLDERS).find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  const body = await readFile(new URL(path.slice(prefix.length), folder)).catch(() => undefined);
  return body && { type: "text/javascript; charset=utf-8", body };
};
