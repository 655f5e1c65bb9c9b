// @ts-check
// A project of a third party: the packages as published, packed and installed without a registry.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The folder with the dependencies of the tests. */
const LIBRARIES = [join(ROOT, "tests/node_modules"), join(ROOT, "node_modules")];

/** @param {string} command @param {string} cwd */
const npm = (command, cwd) =>
  execFileSync("npm", command.split(" "), {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
    shell: process.platform === "win32",
  });

/** @type {string[]} */
const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A temporary folder, removed at exit. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "postregler-"));
  folders.push(folder);
  return folder;
};

/** @type {Map<string, { tarball: string, files: string[] }>} */
const packed = new Map();

/**
 * Packs a package as for publishing; returns its tarball and its files.
 *
 * @param {"wasm" | "node"} name
 */
export const pack = (name) => {
  const known = packed.get(name) ?? packNow(name);
  packed.set(name, known);
  return known;
};

/** @param {"wasm" | "node"} name */
const packNow = (name) => {
  const folder = scratch();
  const [made] = JSON.parse(npm(`pack --json --pack-destination ${folder}`, join(ROOT, `bindings-${name}`)));
  const files = made.files.map((/** @type {{ path: string }} */ { path }) => path);
  return { tarball: join(folder, made.filename), files: /** @type {string[]} */ (files) };
};

/**
 * Creates an empty project with these packages installed.
 *
 * @param {("wasm" | "node")[]} names
 */
export const consumer = (...names) => {
  const folder = scratch();
  writeFileSync(join(folder, "package.json"), `{ "name": "consumer", "private": true }`);
  const tarballs = names.map((name) => pack(name).tarball).join(" ");
  npm(`install --offline --no-audit --no-fund ${tarballs}`, folder);
  return {
    folder,
    /**
     * Links the packages of these modules into the project, as they are installed here.
     *
     * @param {string[]} modules
     */
    link(...modules) {
      for (const name of modules.map((module) => /^(@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? "")) {
        const from = LIBRARIES.map((place) => join(place, name)).find((place) => existsSync(place));
        const to = join(folder, "node_modules", name);
        if (!from || existsSync(to)) continue;
        mkdirSync(dirname(to), { recursive: true });
        symlinkSync(from, to, "junction");
      }
    },
    /**
     * Writes a program into the project and runs it; returns its output.
     *
     * @param {string} file
     * @param {string} source
     * @param {string[]} flags options of Node
     */
    run(file, source, ...flags) {
      writeFileSync(join(folder, file), source);
      return execFileSync(process.execPath, [...flags, file], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
    },
  };
};
