// @ts-check
// Pages of a third party, with the script from dist and the real design systems, in Chromium.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../hosts/find-browser.mjs";
import { resting } from "../rest.mjs";

const require = createRequire(import.meta.url);

/** @param {string} name */
export const packageFolder = (name) => {
  const found = require.resolve.paths(name)?.map((folder) => `${folder}/${name}`) ?? [];
  for (const folder of found) {
    try {
      return dirname(require.resolve(`${folder}/package.json`));
    } catch {
      // The tests are skipped without it.
    }
  }
  throw new Error(`${name} is not installed`);
};

const DIST = fileURLToPath(new URL("../../bindings-wasm/dist", import.meta.url));

/** @type {Record<string, string>} */
const FOLDERS = {
  dist: DIST,
  dkfds: `${packageFolder("dkfds")}/dist`,
  "ds-css": `${packageFolder("@digdir/designsystemet-css")}/dist`,
  "ds-web": `${packageFolder("@digdir/designsystemet-web")}/dist`,
};

/** @type {Record<string, string>} */
const TYPES = {
  js: "text/javascript",
  mjs: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** A typical policy of a municipality: its own files only, and WebAssembly. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'";
export const NO_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/** The value of `integrity`. @param {string} file in dist */
export const integrity = (file) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(`${DIST}/${file}`))
    .digest("base64")}`;

/** The tags of a page. @type {(language: string, attributes?: string) => string} */
export const tags = (language, attributes = "") =>
  ["auto.js", `auto.${language}.js`]
    .map(
      (file) =>
        `<script defer src="/dist/${file}" integrity="${integrity(file)}" ${file === "auto.js" ? attributes : ""}></script>`,
    )
    .join("\n");

/** @type {(body: string, options?: { lang?: string, head?: string, title?: string }) => string} */
export const html = (body, { lang = "da", head = tags(lang), title = "Post på papir" } = {}) => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>
  <body>${body}</body>
</html>`;

/** A server for pages that records submitted forms. */
export const startServer = async () => {
  /** @type {Map<string, { body: string, policy: string }>} */
  const pages = new Map();
  /** @type {{ url: string, body: string }[]} */
  const posted = [];
  const server = createServer(async (request, response) => {
    const url = request.url ?? "";
    if (request.method === "POST") {
      let body = "";
      for await (const chunk of request) body += chunk;
      posted.push({ url, body });
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end("<!doctype html><title>Modtaget</title><h1>Modtaget</h1>");
      return;
    }
    const page = pages.get(url);
    if (page) {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": page.policy });
      response.end(page.body);
      return;
    }
    const [, folder = "", path = ""] = /^\/([a-z-]+)\/([\w./@-]+)/.exec(url) ?? [];
    try {
      if (path.includes("..")) throw new Error("not here");
      const content = readFileSync(`${FOLDERS[folder]}/${path}`);
      response.writeHead(200, { "Content-Type": TYPES[path.split(".").pop() ?? ""] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      const stub = stubs.get(url);
      response.writeHead(stub !== undefined ? 200 : url === "/favicon.ico" ? 204 : 404, {
        "Content-Type": "text/javascript",
      });
      response.end(stub);
    }
  });
  /** @type {Map<string, string>} */
  const stubs = new Map();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  let count = 0;

  return {
    posted,
    /** A script by its URL. @type {(url: string, source: string) => void} */
    serve: (url, source) => void stubs.set(url, source),
    /** A page with a URL of its own. @type {(body: string, policy?: string) => string} */
    put(body, policy = STRICT) {
      const url = `/${++count}.html`;
      pages.set(url, { body, policy });
      return `http://127.0.0.1:${port}${url}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** The server and Chromium for one test file. */
export const visit = async () => {
  const { put, stop, ...server } = await startServer();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args });
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });

  return {
    ...server,
    /** @type {(body: string, options?: { policy?: string }) => Promise<{ page: import("playwright-core").Page, complaints: string[] }>} */
    async open(body, { policy } = {}) {
      for (const page of context.pages().slice(0, -2)) await page.close();
      const page = resting(await context.newPage());
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
      await page.goto(put(body, policy));
      return { page, complaints };
    },
    async close() {
      await browser.close();
      stop();
    },
  };
};
