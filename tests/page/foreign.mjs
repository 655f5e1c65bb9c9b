// @ts-check
// Host pages that embed the guides and the form from dist, under a strict security policy.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const DIST = new URL("../../web-demo/dist/", import.meta.url);

/** The policy of a municipality: own files and WebAssembly only, no requests. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** @type {Record<string, string>} */
const TYPES = { js: "text/javascript", css: "text/css" };

/** What a page's own scripts and styles may be. */
const HOST = {
  "/host.css":
    "body { margin: 3rem; padding: 2rem; font: 18px serif; border: 2px solid } .box { position: relative; width: 40rem; max-width: 100%; padding: 1rem; overflow: hidden } label { color: purple }",
  "/host.js": "document.documentElement.dataset.host = 'ran';",
};

/** @type {(body: string, options?: { lang?: string, head?: string, title?: string }) => string} */
export const page = (body, { lang = "da", head = "", title = "Kommunen" } = {}) => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
    <link rel="stylesheet" href="/host.css"><script src="/host.js"></script>${head}</head>
  <body>${body}</body>
</html>`;

/** The tags that a page needs for the form. @param {...string} languages */
export const formTags = (...languages) =>
  `<link rel="stylesheet" href="/forms/postregler-fd001.css">${languages.map((language) => `<script type="module" src="/forms/postregler-fd001-${language}.js"></script>`).join("")}`;

/** The tags that a page needs for guides. @param {...string} countries */
export const guideTags = (...countries) =>
  `<link rel="stylesheet" href="/guides/postregler-guide.css">${countries.map((country) => `<script type="module" src="/guides/postregler-guide-${country}.js"></script>`).join("")}`;

/** A server of such pages, and what it was asked for. */
export async function startForeign() {
  /** @type {string[]} */
  const asked = [];
  /** @type {Map<string, string>} */
  const pages = new Map();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    const body = pages.get(url);
    const headers = { "Content-Security-Policy": STRICT };
    if (body !== undefined) return response.writeHead(200, { ...headers, "Content-Type": "text/html" }).end(body);
    const own = Object.entries(HOST).find(([name]) => name === url)?.[1];
    const type = TYPES[url.split(".").pop() ?? ""];
    const known = /^\/(forms|guides)\/[\w-]+\.(js|css)$/.test(url);
    if (type === undefined || (own === undefined && !known)) return response.writeHead(204).end();
    response.writeHead(200, { ...headers, "Content-Type": type }).end(own ?? readFileSync(new URL(`.${url}`, DIST)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    asked,
    /** A page, at an address of its own. @param {string} body */
    put(body) {
      const url = `/page-${pages.size + 1}.html`;
      pages.set(url, body);
      return `http://127.0.0.1:${port}${url}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
