// @ts-check
// The code that the page for developers shows is run: what it says, the page says.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { data } from "../../web-demo/developers/plugin.mjs";
import { asked, codeFor, expectedOf } from "./developers.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "postregler-"));
after(() => rmSync(folder, { recursive: true }));

/** @type {(file: string, args: string[], input?: string) => Promise<string>} */
const run = (file, args, input) =>
  new Promise((done, failed) => {
    const child = execFile(file, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 }, (error, stdout, stderr) =>
      stderr === "" ? done(stdout) : failed(new Error(stderr, { cause: error })),
    );
    child.stdin?.end(input);
  });

/** From where the packages are found. @param {string} code */
const runScript = (code) =>
  run(process.execPath, ["--input-type=module"], `process.chdir(${JSON.stringify(here)});\n${code}`);

const bin = fileURLToPath(new URL("../../bindings-node/bin/postregler.mjs", import.meta.url));

/** As a shell with the command in it. @param {string} code */
const runShell = (code) => run("sh", ["-c", `postregler() { '${process.execPath}' '${bin}' "$@"; }\n${code}`]);

const canonical = (/** @type {string} */ text) => JSON.stringify(JSON.parse(text));

for (const { name, examples } of data().operations) {
  for (const example of examples) {
    const put = asked(name, example);
    const expected = expectedOf(put);

    test(`${name}, ${example.name}`, async () => {
      const scripts = ["page", "node"].map(async (host) => {
        const code = codeFor(host, put) ?? "";
        // Modules are found from where the tests are.
        const file = code.replace(/(from|import) "(@postregler\/[^"]+)"/g, (_, word, from) => {
          return `${word} ${JSON.stringify(import.meta.resolve(from))}`;
        });
        assert.equal(canonical(await runScript(file)), expected, host);
      });
      await Promise.all(scripts);
      const command = codeFor("command", put);
      if (name === "identity.check_column") return assert.equal(command, undefined);
      const said = await runShell(command ?? "");
      if (!put.stream) return assert.equal(said, `${expected}\n`);
      assert.equal(canonical(said), JSON.stringify(JSON.parse(expected).summary));
    });
  }
}

test("what a shell, a script or Rust could take for something else arrives as it was typed", async () => {
  const number = 'it\'s \\n "$HOME" `x` %s !! \u2028 æøå \u{1f600} "## #';
  const put = asked("identity.mask", { request: { number } });
  const expected = expectedOf(put);
  assert.equal(await runShell(codeFor("command", put) ?? ""), `${expected}\n`);
  const echoed = (codeFor("command", put) ?? "").replace(/\|\n[\s\S]*/, "");
  assert.equal(await runShell(echoed), `${JSON.stringify(put.request)}\n`);
  const literal = /const request = ([\s\S]*?);\nconst answer/.exec(codeFor("node", put) ?? "")?.[1];
  assert.deepEqual(JSON.parse(await runScript(`console.log(JSON.stringify(${literal}))`)), put.request);
  assert.match(codeFor("rust", put) ?? "", /= r###"\{.*\}"###;/s);
});

// Compiled with everything else (`cargo test`), so they are the Rust that is shown.
test("the Rust that is shown compiles: it is what stands in tests/examples", () => {
  // The tests of the examples for vendors stand there, too.
  const names = readdirSync(new URL("../examples/", import.meta.url)).filter((name) => name.endsWith(".rs"));
  assert.ok(names.length >= 5);
  for (const file of names) {
    const operation = data().operations.find(({ name }) => file === `page_${name.replace(".", "_")}.rs`);
    const [example] = operation?.examples ?? [];
    assert.ok(operation && example, file);
    const code = codeFor("rust", asked(operation.name, example));
    const source = readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8");
    assert.equal(
      source,
      `//! The developers' page shows this code as its first example of \`${operation.name}\`.\n\n${code}`,
    );
  }
});
