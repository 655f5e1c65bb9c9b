// @ts-check
// Programs that may be missing, and the command as installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** With `--all` nothing is skipped. */
export const ALL = process.env.POSTREGLER_ALL === "1";

/**
 * Why a test is skipped: a program is missing. In a complete run it must be installed.
 *
 * @param {string[]} programs
 */
export const lacking = (...programs) => {
  if (process.platform === "win32") return "these examples are for Unix";
  const missing = programs.filter((name) => spawnSync("which", [name]).status !== 0);
  if (missing.length > 0 && ALL) throw new Error(`${missing.join(", ")} is not there`);
  return missing.length > 0 ? `${missing.join(", ")} is not there` : false;
};

/** The path of an example. @param {string} path */
export const example = (path) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

/** @type {string[]} */
const folders = [];
process.on("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A temporary folder with the command on the PATH. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "postregler-"));
  folders.push(folder);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const program = fileURLToPath(new URL("../../bindings-node/bin/postregler.mjs", import.meta.url));
  writeFileSync(join(bin, "postregler"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  return {
    folder,
    env,
    /** @type {(name: string, content: string, mode?: number) => string} */
    write(name, content, mode = 0o644) {
      const path = join(folder, name);
      writeFileSync(path, content, { mode });
      return path;
    },
    /** @type {(command: string, args: string[], more?: object) => { code: number | null, stdout: string, stderr: string }} */
    run(command, args, more = {}) {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        env,
        encoding: "utf8",
        timeout: 60_000,
        maxBuffer: 1 << 27,
        ...more,
      });
      return { code: status, stdout, stderr };
    },
  };
};

/**
 * Substitutes for the command that misbehave.
 */
export const IMPOSTORS = {
  /** Answers late. */ slow: "#!/bin/sh\nexec sleep 30\n",
  /** Was called wrongly. */ usage: "#!/bin/sh\necho 'postregler: unknown option' >&2\nexit 2\n",
  /** Could not read. */ unreadable: "#!/bin/sh\nexit 3\n",
  /** Says something else. */ talkative: "#!/bin/sh\ncat >/dev/null\necho 'hello'\n",
  /** Shows its own words. */ words: '#!/bin/sh\ncat >/dev/null\nprintf \'{"words":"%s"}\\n\' "$*"\n',
};
