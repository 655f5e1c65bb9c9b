// @ts-check
// Links between the documents lead somewhere, and the examples of the front page run in a clone as printed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../hosts/find-browser.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = new Set(["node_modules", "dist", "target", ".git", "pkg"]);

/** Every Markdown file of the repository, by its path below the root. @param {string} folder @returns {string[]} */
const documents = (folder = "") =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** The anchors that a renderer makes of headings. @param {string} text */
const anchors = (text) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

test("every link between documents leads to a file and a heading", () => {
  const broken = documents().flatMap((path) => {
    const prose = read(path).replace(/```.*?```/gs, "");
    return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [file = "", anchor] = link.split("#");
      // Shared chapters are part of the packages' READMEs, so their links start there.
      const folder = dirname(path) === "docs/shared" ? "bindings-wasm" : dirname(path);
      const target = file === "" ? path : join(folder, file);
      if (!existsSync(join(ROOT, target))) return [`${path}: ${link}`];
      return anchor === undefined || anchors(read(target)).includes(anchor) ? [] : [`${path}: ${link}`];
    });
  });
  assert.deepEqual(broken, []);
});

test("every path that a document names exists", () => {
  const folders = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const missing = documents().flatMap((path) => {
    if (/CHANGELOG|docs\/(rules|findings)\.md/.test(path)) return [];
    const named = [...read(path).matchAll(/`([\w-]+\/[\w./-]+)`/g)].map(([, name = ""]) => name);
    return named
      .filter((name) => {
        const isOurs = folders.includes(name.split("/")[0] ?? "") && !/(^|\/)(dist|target)\b/.test(name);
        // Placeholders such as ID.json, and the operation of the recipe.
        const isExample = /\/[A-Z]+\b/.test(name) || /\brenewal\b/.test(name);
        return isOurs && !isExample && !existsSync(join(ROOT, name)) && !existsSync(join(ROOT, dirname(path), name));
      })
      .map((name) => `${path}: ${name}`);
  });
  assert.deepEqual(missing, []);
});

const README = read("README.md");

/** The first example in a language. @param {string} language @param {string} text */
const example = (language, text = README) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(text)?.[1] ?? "";

const made = join(ROOT, "target", "documents");
mkdirSync(made, { recursive: true });
after(() => rmSync(made, { recursive: true }));

test("the example for Node prints what its comments say", () => {
  const source = example("js");
  const file = join(made, "example.mjs");
  writeFileSync(file, source);
  const shown = [...source.matchAll(/; \/\/ (.+)$/gm)].map(([, value = ""]) => `${JSON.parse(value)}`);
  assert.ok(shown.length > 1);
  const output = execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8" });
  assert.deepEqual(output.trimEnd().split("\n"), shown);
});

test("the example for the command line prints what it shows", { skip: process.platform === "win32" }, () => {
  const shown = example("sh", README.slice(README.indexOf("**Command line.**")));
  const commands = [...shown.matchAll(/^\$ (.+)\n((?:[^$].*\n)*)/gm)];
  assert.equal(commands.length, 3);
  for (const [, command = "", expected] of commands) {
    const { stdout } = spawnSync("sh", ["-c", command], { cwd: ROOT, encoding: "utf8" });
    assert.equal(stdout, expected, command);
  }
});

test("the example for a web page works from the disk", async () => {
  const file = join(made, "example.html");
  writeFileSync(file, example("html").replaceAll("bindings-wasm/", "../../bindings-wasm/"));
  const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    await page.fill("#cpr", "070761-428");
    await page.press("#cpr", "Tab");
    await page.locator(".postregler-message").first().waitFor();
  } finally {
    await browser.close();
  }
});
