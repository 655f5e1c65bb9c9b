// @ts-check
// A strict TypeScript program with the packed packages: compiled by the oldest, the usual and the newest compiler, for
// Node and for bundlers, and run as ESM and as CommonJS.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "@postregler/node";
import { problem } from "@postregler/node/adapters/problem";
import { schemas } from "@postregler/node/schemas";
import { project } from "./project.mjs";

const { script, node, folder } = project("typescript");

for (const name of ["bundler", "bundler:7", "node10", "oldest", "build:7", "build"]) {
  test(`npm run ${name}`, () => void script(name));
}

test("what was compiled runs as ESM", () => {
  /** @type {api.Context} */
  const context = { locale: "da", on: "2026-11-21" };
  const form = { name: "", number: "070761-428" };
  const output = JSON.parse(node(["out/main.mjs"]).stdout);
  const { findings } = api.exemption.checkRequest({ ...form, context });
  const first = new Map([...findings].reverse().map(({ path, message }) => [path, message]));
  assert.deepEqual(new Map(output.fields), first);
  assert.equal(output.refused, "request.unknown-field");
  const { issues } = schemas.exemption.checkRequest({ context })["~standard"].validate(form);
  assert.deepEqual(output.problem, problem(issues ?? []));
  assert.equal(output.rule, api.rulebook.rule({ id: "dk.cpr.layout", context }).entry?.text);
  assert.equal(output.valid, true);
});

test("and as CommonJS", () => {
  const { answer, same, host } = JSON.parse(node(["out/main.cjs"]).stdout);
  assert.deepEqual(answer, same);
  assert.equal(host, "native");
  assert.equal(answer.findings[0].path, "/number", folder);
});
