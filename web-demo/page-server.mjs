// @ts-check
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HEADERS } from "./security.mjs";

const FOLDER = fileURLToPath(new URL("dist", import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

// Browsers request the icon on every change of the URL unless it is cached. Cached, the page makes no request after it
// has loaded.
const ICON = "/favicon.ico";
const ICON_FILE = "/logo.svg";

// Images of design systems are requested when first shown, possibly offline.
const KEPT_A_DAY = /^\/(favicon\.ico$|themes\/)/;
const KEEP_A_DAY = { "Cache-Control": "max-age=86400" };

// File names contain a hash of the content.
const KEEP_ASSETS = { "Cache-Control": "max-age=31536000, immutable" };

/** Whether the page has been built. */
export const isBuilt = async () => (await filesByAddress()).has("/index.html");

/** A read-only server for the built page with its security headers. */
export const pageServer = () =>
  createServer(async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
      return;
    }
    const address = addressOf(request.url);
    const file = (await filesByAddress()).get(address === ICON ? ICON_FILE : address);
    if (file === undefined) {
      response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const kept = /^\/assets\//.test(address ?? "") ? KEEP_ASSETS : KEPT_A_DAY.test(address ?? "") ? KEEP_A_DAY : {};
    try {
      const { bytes, encoding } = await bytesOf(file, encodingFor(request.headers["accept-encoding"]));
      const sent = { ...(encoding && { "Content-Encoding": encoding }), Vary: "Accept-Encoding" };
      const length = { "Content-Length": bytes.length };
      response.writeHead(200, { ...HEADERS, ...kept, ...sent, ...length, "Content-Type": type });
      response.end(request.method === "HEAD" ? undefined : bytes);
    } catch {
      // The file was there a moment ago: the page is being built again.
      response.destroy();
    }
  });

/** @typedef {"br" | "gzip"} Encoding */

/** @type {Record<Encoding, (bytes: Buffer) => Promise<Buffer>>} */
const COMPRESS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** The highest quality takes seconds for the largest file; this one takes a tenth of a second for 2 % more bytes. */
const QUALITY = 9;

/** @param {string | string[] | undefined} accepted @returns {Encoding | undefined} */
const encodingFor = (accepted) =>
  /** @type {const} */ (["br", "gzip"]).find((encoding) =>
    String(accepted ?? "")
      .split(",")
      .some((one) => one.trim().split(";")[0] === encoding && !/;\s*q=0(\.0*)?$/.test(one)),
  );

/**
 * Compressed files, valid while the file is unchanged.
 *
 * @type {Map<string, { changed: number, bytes: Promise<Buffer> }>}
 */
const compressed = new Map();

/** @param {string} file @param {Encoding} [encoding] */
async function bytesOf(file, encoding) {
  if (!encoding) return { bytes: await readFile(file) };
  const { mtimeMs: changed } = await stat(file);
  const key = `${encoding} ${file}`;
  const known = compressed.get(key);
  if (known?.changed === changed) return { bytes: await known.bytes, encoding };
  const bytes = readFile(file).then(COMPRESS[encoding]);
  compressed.set(key, { changed, bytes });
  return { bytes: await bytes, encoding };
}

/** @param {string | undefined} url */
function addressOf(url) {
  const path = (url ?? "/").split(/[?#]/, 1)[0];
  return path === "/" ? "/index.html" : path;
}

/**
 * Every file there is, by its address. An address is looked up and never turned into a path, so no address can
 * leave the folder. Listed anew each time, for the page may be built again while the server runs; requests that come together
 * share one list.
 *
 * @returns {Promise<Map<string | undefined, string>>}
 */
const filesByAddress = () => (listing ??= list().finally(() => (listing = undefined)));

/** @type {ReturnType<typeof list> | undefined} */
let listing;

/** @returns {Promise<Map<string | undefined, string>>} */
async function list() {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(FOLDER, file).split(sep).join("/")}`, file]));
}
