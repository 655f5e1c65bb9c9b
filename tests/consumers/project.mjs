// @ts-check
// A project of this folder as on a vendor's machine: in another place, with the packed packages and other dependencies
// installed from its lock file.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack, scratch } from "../packages/consumer.mjs";

const HERE = fileURLToPath(new URL("./", import.meta.url));

/** Environment variables of the workspace are not passed to the project. */
const ENVIRONMENT = {
  ...process.env,
  CI: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_OPTIONS: "",
  NO_COLOR: "1",
  NODE_ENV: undefined,
  NODE_TEST_CONTEXT: undefined,
};

/**
 * Copies a project out of the workspace and installs its dependencies. Its package.json and its lock file name the
 * packages as tarballs beside it, without hashes, because they are packed anew each time.
 *
 * @param {string} name the folder
 * @param {{ vectors?: string, also?: Record<string, string> }} [more] the page or route that answers the vectors
 *   finds its sources, and files that take the place of the project's own
 */
export const project = (name, { vectors, also = {} } = {}) => {
  const folder = join(scratch(), name);
  cpSync(join(HERE, name), folder, { recursive: true, filter: (path) => !/node_modules|[\\/]\.next/.test(path) });
  if (vectors) {
    mkdirSync(join(folder, vectors), { recursive: true });
    cpSync(join(HERE, "shared/vectors.js"), join(folder, vectors, "vectors.js"));
    // The project's own type settings do not matter here.
    const answers = readFileSync(join(HERE, "../hosts/answers.mjs"), "utf8").replace("// @ts-check", "// @ts-nocheck");
    writeFileSync(join(folder, vectors, "answers.mjs"), answers);
  }
  for (const [to, from] of Object.entries(also)) cpSync(join(HERE, from), join(folder, to));
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const part of /** @type {const} */ (["wasm", "node"])) {
    const file = `postregler-${part}.tgz`;
    if (dependencies[`@postregler/${part}`] === `file:${file}`) copyFileSync(pack(part).tarball, join(folder, file));
  }
  run("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], folder);
  return {
    folder,
    /** The text of a file. @param {string} path */
    read: (path) => readFileSync(join(folder, path), "utf8"),
    /** Runs one of its scripts; returns the output. @param {string} script */
    script: (script) => run("npm", ["run", script], folder),
    /**
     * Runs a program with Node or another runtime.
     *
     * @param {string[]} args
     * @param {string} [program]
     * @param {string} [input]
     */
    node: (args, program = process.execPath, input = "") => run(program, args, folder, input),
    /** Starts a program that runs until it is stopped. @param {string[]} args */
    start: (args) =>
      spawn(process.execPath, args, { cwd: folder, env: ENVIRONMENT, stdio: ["ignore", "pipe", "pipe"] }),
    /** @param {string} path */
    has: (path) => existsSync(join(folder, path)),
  };
};

/** @param {string} program @param {string[]} args @param {string} cwd @param {string} [input] */
const run = (program, args, cwd, input = "") => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: "utf8",
    env: ENVIRONMENT,
    maxBuffer: 1 << 28,
    shell: process.platform === "win32" && program === "npm",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? `${stdout}\n${stderr}`}`);
  return { stdout, stderr };
};
