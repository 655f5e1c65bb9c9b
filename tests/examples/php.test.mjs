// @ts-check
// examples/php, with PHP: its answers, its errors when the command fails, and no user input in its output.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { TYPED, assertNothingOf } from "../packages/submitted.mjs";
import { IMPOSTORS, example, lacking, scratch } from "./programs.mjs";

const skip = lacking("php");

test("PHP: every file is read without a word", { skip }, () => {
  const { run } = scratch();
  const folders = ["php", "wordpress/postregler", "drupal/postregler"];
  const files = folders.flatMap((folder) =>
    readdirSync(example(folder))
      .filter((name) => /\.(php|module)$/.test(name))
      .map((name) => example(`${folder}/${name}`)),
  );
  assert.ok(files.length >= 4);
  for (const file of files) {
    const { code, stdout } = run("php", ["-d", "error_reporting=-1", "-l", file]);
    assert.deepEqual([code, stdout], [0, `No syntax errors detected in ${file}\n`]);
  }
});

test("PHP: the example as it stands", { skip }, () => {
  const { run } = scratch();
  const { code, stdout, stderr } = run("php", [example("php/example.php")]);
  assert.deepEqual([code, stderr], [0, ""]);
  const lines = stdout.trim().split("\n");
  assert.equal(lines[0], "error /number Cpr-nummeret skal have 10 tal. Du har skrevet 9");
  assert.deepEqual(lines.slice(-2), [
    "row 3: De første seks tal skal være en dato: dag, måned og år",
    "1 of 2 accepted",
  ]);
});

/** Runs a program after loading the example. @param {string} body @param {string[]} [command] */
const php = (body, command = ["postregler"], seconds = 10) => {
  const { write, run, folder } = scratch();
  const source = `<?php declare(strict_types=1); require ${JSON.stringify(example("php/Postregler.php"))};
    use Postregler\\{CommandFailed, Postregler, RequestRefused};
    $postregler = new Postregler(${JSON.stringify(command)}, ${seconds});
    $typed = json_decode(file_get_contents('php://stdin'), true);
    ${body}`;
  const path = write("program.php", source);
  return {
    ...run("php", ["-d", "display_errors=stdout", "-d", "zend.exception_ignore_args=0", path], {
      input: JSON.stringify({ ...TYPED, folder }),
    }),
    folder,
  };
};

test("PHP: many rows, and an answer for each that is not fine", { skip }, () => {
  const { code, stdout } = php(`
    $file = "{$typed['folder']}/-list.csv";
    file_put_contents($file, "cpr;--json\\n" . str_repeat("1;3002991003\\n", 50000));
    $rows = 0;
    $summary = $postregler->check($file, '--json', 'dk.cpr', function ($row) use (&$rows) { $rows += $row['code'] === 'date' ? 1 : 0; });
    echo json_encode([$rows, $summary['columns'][0]['failed']]);`);
  assert.deepEqual([code, stdout], [0, "[50000,50000]"]);
});

test("PHP: an invalid request is reported without its content", { skip }, () => {
  const caught = (/** @type {string} */ what) => `try { ${what}; echo "nothing\\n"; }
    catch (RequestRefused $e) { echo "refused {$e->reason} {$e->path}\\n", $e, "\\n"; }
    catch (CommandFailed $e) { echo "failed ", $e, "\\n"; }`;
  const { code, stdout } = php(`
    ${caught(`$postregler->call('identity.check', ['nummer' => $typed['number']])`)}
    ${caught(`$postregler->call('identity.check', ['number' => [$typed['number']]])`)}
    ${caught(`$postregler->call('identity.check', ['number' => "\\xff" . $typed['number']])`)}
    ${caught(`$postregler->call('identity.check', ['number' => str_repeat($typed['number'], 20000)])`)}
    ${caught(`$postregler->call('identity.chek', ['number' => $typed['number']])`)}
    ${caught(`$postregler->check('/nowhere/' . $typed['number'], 'cpr', 'dk.cpr', 'print_r')`)}
    ${caught(`$postregler->check(__FILE__, 'cpr', 'dk.cpr', 'print_r')`)}
    echo json_encode($postregler->call('identity.check', [])['accepted']);`);
  assert.equal(code, 0);
  const reported = [...stdout.matchAll(/^(refused \S+ ?\S*|failed|nothing)/gm)].map(([text]) => text.trim());
  assert.deepEqual(reported, [
    "refused request.unknown-field",
    "refused request.wrong-type /number",
    "refused request.not-json",
    "refused request.too-large",
    "failed",
    "failed",
    "failed",
  ]);
  assert.match(stdout, /false$/);
  assertNothingOf(stdout.replaceAll("/nummer", ""));
});

test("PHP: a command that is missing, hangs, or prints something else", { skip }, () => {
  const { write } = scratch();
  const reported = Object.fromEntries(
    Object.entries(IMPOSTORS).map(([name, source]) => {
      const started = Date.now();
      const { stdout } = php(
        `try { echo json_encode($postregler->call('identity.check', ['number' => $typed['number']])); }
         catch (CommandFailed $e) { echo $e->getMessage(); assert(!str_contains((string) $e, $typed['number'])); }`,
        [write(name, source, 0o755)],
        name === "slow" ? 0.5 : 10,
      );
      assertNothingOf(stdout);
      assert.ok(Date.now() - started < 8_000, name);
      return [name, stdout];
    }),
  );
  assert.deepEqual(reported, {
    slow: "the command took more than 0.5 seconds",
    usage: "invalid usage of the command: postregler: unknown option",
    unreadable: "the command failed to read or write",
    talkative: "the command wrote something that is no answer",
    words: `{"words":"call identity.check"}`,
  });
  const { stdout } = php(
    `try { $postregler->call('identity.check', []); } catch (CommandFailed $e) { echo $e->getMessage(); }`,
    ["/nowhere/postregler"],
  );
  assert.match(stdout, /^the command (cannot be started|is not there)/);
});
