// @ts-check
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { startSite } from "./site.mjs";

const SERVER = fileURLToPath(new URL("../../web-demo/serve.mjs", import.meta.url));

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
before(async () => void (site = await startSite()));
after(() => site.stop());

/**
 * A request exactly as written: a browser or `fetch` would tidy the path.
 *
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, body: string }>}
 */
const ask = (path, method = "GET") =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });

test("every answer carries the headers, also one that says no", async () => {
  for (const path of ["/", "/?lang=nn", "/logo.svg", "/nothing-here"]) {
    const { headers } = await ask(path);
    assert.equal(headers["content-security-policy"], POLICY, path);
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.equal(headers["cache-control"], "no-store");
    assert.equal(headers["x-content-type-options"], "nosniff");
  }
});

test("each file comes as what it is", async () => {
  const { body, headers } = await ask("/");
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? "?";
  const style = /href="\.(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? "?";
  assert.equal((await ask(script)).headers["content-type"], "text/javascript; charset=utf-8");
  assert.equal((await ask(style)).headers["content-type"], "text/css; charset=utf-8");
  assert.equal((await ask("/logo.svg")).headers["content-type"], "image/svg+xml");
});

test("the page carries the policy itself, and nothing inline", async () => {
  const { body } = await ask("/");
  assert.ok(body.replaceAll("&#39;", "'").includes(POLICY.replace("; frame-ancestors 'none'", "")));
  assert.match(body, /<meta name="referrer" content="no-referrer"/);
  assert.doesNotMatch(body, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|https?:/);
});

test("the styles are ours and small", async () => {
  const style = /href="\.(\/assets\/[^"]+\.css)"/.exec((await ask("/")).body)?.[1] ?? "?";
  const { body } = await ask(style);
  // As it is sent: 10 kB, the print, the dark and the forced colours included.
  const size = gzipSync(body, { level: 9 }).length;
  assert.ok(size < 10_000, `${size} bytes after gzip`);
  assert.doesNotMatch(body, /url\(|@import|@font-face/);
});

test("nothing in the page can reach the network or keep anything", async () => {
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec((await ask("/")).body)?.[1] ?? "?";
  const { body } = await ask(script);
  for (const name of [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
  ]) {
    assert.equal(body.includes(name), false, name);
  }
});

test("no address leads out of the folder", async () => {
  const secret = readFileSync(new URL("../../web-demo/package.json", import.meta.url), "utf8");
  for (const path of [
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/assets/../../package.json",
    "//etc/passwd",
    "/..\\package.json",
    "/%00",
    "/%E0%A4%A",
    "/assets",
    "/.",
    "*",
  ]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.notEqual(body, secret);
  }
});

test("only reading is possible", async () => {
  assert.equal((await ask("/", "HEAD")).body, "");
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) assert.equal((await ask("/", method)).status, 405, method);
});

test("the command prints one line with the address, serves it, and ends when asked to", async () => {
  const server = spawn(process.execPath, [SERVER, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout.setEncoding("utf8"), "data");
  assert.match(line, /^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  assert.equal((await fetch(line.trim())).status, 200);
  server.kill();
  assert.deepEqual(await once(server, "exit"), [0, null]);
});

test("the icon may be kept, and nothing else", async () => {
  assert.match((await ask("/favicon.ico")).headers["cache-control"] ?? "", /^max-age=/);
  assert.equal((await ask("/favicon.ico")).headers["content-type"], "image/svg+xml");
});

test("a wrong call ends with one line that says why", () => {
  const taken = new URL(site.url).port;
  for (const options of [
    ["--port", "x"],
    ["--port", "70000"],
    ["--prot", "1"],
    ["--port", taken],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER, ...options], {
      encoding: "utf8",
      timeout: 10_000,
    });
    assert.equal(status, 2, options.join(" "));
    assert.equal(stdout, "");
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  }
});
