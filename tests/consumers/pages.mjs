// @ts-check
// The pages of each bundler's project, and their expected content. It comes from the workspace's own @postregler/node,
// which other tests compare with the vectors.
import assert from "node:assert/strict";
import * as api from "@postregler/node";

/** A list of several chunks. */
export const LIST = "070761-4285\n010180-0002\n3002991003\n0101800003\n".repeat(20_000);

/** @type {{ locale: "da" }} */
const context = { locale: "da" };
const on = "2026-11-21";
const number = "070761-428";

/** @param {{ findings: readonly { message?: string }[] }} answer */
const messages = ({ findings }) => findings.map(({ message }) => message);

/**
 * A form in Danish, an explanation of a rule, and a list checked by a worker.
 *
 * @param {import("./browsers.mjs").Page} page
 * @param {string} list a file that contains LIST
 */
export const assertFormPage = async (page, list) => {
  const { entry } = api.rulebook.rule({ id: "dk.cpr.layout", context });
  assert.ok(entry?.text);
  assert.equal(await page.shown("#rule"), entry.text);

  await page.type("[name=number]", number);
  await page.click("[name=name]");
  assert.equal(await page.shown("#number"), messages(api.identity.check({ number, context })).join(". "));

  await page.click("button");
  assert.deepEqual(
    await page.texts("#messages li"),
    messages(api.exemption.checkRequest({ name: "", number, context })),
  );

  await page.choose("#list", list);
  const column = api.identity.checkColumn({ accept: ["cpr"] });
  column.push(Buffer.from(LIST));
  column.end();
  assert.equal(await page.shown("#counts"), JSON.stringify(column.summary()));
  assert.equal(column.summary().rows, 80_000);
  await page.assertClean();
};

const cpr = JSON.stringify(api.identity.check({ number: "010180-0002", context: { on } }));

/** The content of pages without a form. @type {Record<string, string>} */
const SHOWN = {
  country: JSON.stringify(api.exemption.checkRequest({ name: "Thyra", context: { locale: "da", on } })),
  number: JSON.stringify([true, 19_800_101]),
  slim: cpr,
  silent: cpr,
};

/** @param {import("./browsers.mjs").Page} page @param {string} name */
export const assertShown = async (page, name) => {
  assert.equal(await page.shown("body"), SHOWN[name]);
  await page.assertClean();
};
