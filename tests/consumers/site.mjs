// @ts-check
// A file server with a strict policy that records violations.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";

/** A typical policy of a municipality: its own files and WebAssembly, and no connections. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Where WebAssembly is forbidden too. */
export const NO_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/** Where the page loads the module as a file. */
export const FETCHED = `${STRICT}; connect-src 'self'`;

/** @type {Record<string, string>} */
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  wasm: "application/wasm",
};

/**
 * Serves a folder.
 *
 * @param {string} folder
 * @param {Record<string, string>} [policies] the policies of pages and workers with another one, by path
 */
export const serve = async (folder, policies = {}) => {
  /** @type {string[]} */
  const reported = [];
  const server = createServer(async ({ url = "/", method }, response) => {
    if (url === "/reported" && method === "POST") {
      reported.push(url);
      response.writeHead(204).end();
      return;
    }
    const path = url.endsWith("/") ? `${url}index.html` : url;
    const body = /\.\.|[?#]/.test(path) ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    const missing = path === "/favicon.ico" ? 204 : 404;
    response.writeHead(body ? 200 : missing, {
      "Content-Type": TYPES[path.split(".").pop() ?? ""] ?? "text/plain",
      "Content-Security-Policy": `${policies[path] ?? STRICT}; report-uri /reported`,
      "X-Content-Type-Options": "nosniff",
    });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    reported,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
