// @ts-check
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { HEADERS } from "./security.mjs";

const FOLDER = fileURLToPath(new URL("dist", import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

// Browsers ask for this by themselves, and again at each change of the address, unless they may keep it.
// Kept, it costs one request; the page then makes none after it has loaded.
const ICON = "/favicon.ico";
const ICON_FILE = "/logo.svg";
const KEEP = { "Cache-Control": "max-age=86400" };

/** Whether the page has been built. */
export const isBuilt = async () => (await filesByAddress()).has("/index.html");

/** A server for the built page, with the headers it is meant to have. It only reads. */
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
    response.writeHead(200, { ...HEADERS, ...(address === ICON && KEEP), "Content-Type": type });
    if (request.method === "HEAD") response.end();
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  });

/** @param {string | undefined} url */
function addressOf(url) {
  const path = (url ?? "/").split(/[?#]/, 1)[0];
  return path === "/" ? "/index.html" : path;
}

/**
 * Every file there is, by its address. An address is looked up and never turned into a path, so no address can
 * leave the folder. Listed anew each time: the page may be built again while the server runs.
 *
 * @returns {Promise<Map<string | undefined, string>>}
 */
async function filesByAddress() {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(FOLDER, file).split(sep).join("/")}`, file]));
}
