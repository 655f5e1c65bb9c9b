// @ts-check
// The command as installed in a project of a third party.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { consumer } from "./consumer.mjs";

/** Installs the package; returns functions that run its command and write files beside it. */
export const installed = () => {
  const { folder } = consumer("node");
  const program = join(folder, "node_modules/@postregler/node/bin/postregler.mjs");
  return {
    folder,
    program,
    /** @param {string} name @param {string | Buffer} content */
    written(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    /** @param {string[]} args @param {string | Buffer} [input] */
    run(args, input = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        input,
        encoding: "utf8",
        cwd: folder,
        maxBuffer: 1 << 28,
      });
      return { code: status, stdout, stderr, lines: stdout.split("\n").slice(0, -1) };
    },
  };
};
