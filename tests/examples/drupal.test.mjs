// @ts-check
// examples/drupal: its files are consistent, its behaviour follows Drupal's lifecycle, and its module checks on the
// server.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { load } from "js-yaml";
import { html, packageFolder, startServer } from "../packages/auto-page.mjs";
import { launch } from "./browser.mjs";
import { example, lacking, scratch } from "./programs.mjs";
import { resting } from "../rest.mjs";

const MODULE = example("drupal/postregler");
const DIST = new URL("../../bindings-wasm/dist/", import.meta.url);

/** @param {string} name @returns {any} */
const yaml = (name) => load(readFileSync(`${MODULE}/${name}`, "utf8"));

/**
 * The location of a library's script here: in the module, or in the package that is installed in /libraries.
 *
 * @param {string} path
 */
const fileOf = (path) =>
  path.startsWith("/libraries/postregler/")
    ? new URL(path.replace("/libraries/postregler/", ""), DIST)
    : new URL(`file://${MODULE}/${path}`);

test("the libraries name files that are there, and the module a library that is there", () => {
  const libraries = yaml("postregler.libraries.yml");
  const scripts = Object.values(libraries).flatMap(({ js }) => Object.entries(js));
  assert.equal(scripts.length, 4);
  for (const [path] of scripts) assert.ok(existsSync(fileOf(path)), path);
  const external = Object.values(libraries.auto.js);
  assert.ok(external.every(({ preprocess, minified }) => preprocess === false && minified === true));
  assert.deepEqual(libraries.form.dependencies, ["core/drupal", "core/once", "postregler/auto"]);
  assert.ok(libraries.auto.license["gpl-compatible"]);

  const info = yaml("postregler.info.yml");
  assert.equal(info.type, "module");
  assert.match(info.core_version_requirement, /\^10/);
  const source = readFileSync(`${MODULE}/postregler.module`, "utf8");
  const [, attached = ""] = /'library'\]\[\] = 'postregler\/(\w+)'/.exec(source) ?? [];
  assert.ok(libraries[attached], attached);
});

/** The part of Drupal that a behaviour uses: https://www.drupal.org/docs/drupal-apis/javascript-api */
const DRUPAL = `
  globalThis.Drupal = {
    behaviors: {},
    attachBehaviors(context = document, settings = {}) {
      for (const behavior of Object.values(Drupal.behaviors)) behavior.attach?.(context, settings);
    },
    detachBehaviors(context = document, settings = {}, trigger = "unload") {
      for (const behavior of Object.values(Drupal.behaviors)) behavior.detach?.(context, settings, trigger);
    },
  };
  document.addEventListener("DOMContentLoaded", () => Drupal.attachBehaviors());`;

/** As shipped with Drupal. */
const ONCE = readFileSync(`${packageFolder("@drupal/once")}/dist/once.min.js`, "utf8");

const WEBFORM = `<form class="webform-submission-form" action="/sent" method="post" id="webform">
  <div class="js-form-item form-item js-form-type-os2forms-nemid-cpr">
    <label for="edit-cpr" class="js-form-required form-required">CPR</label>
    <input data-postregler="dk.cpr" inputmode="numeric" class="form-text os2forms-nemid-cpr required" type="text" id="edit-cpr" name="cpr" required="required" aria-required="true">
  </div>
  <div class="js-form-item form-item"><label for="edit-cvr">CVR</label>
    <input data-postregler="dk.cvr" class="form-text" type="text" id="edit-cvr" name="cvr"></div>
  <button class="webform-button--submit">Indsend</button>
</form>`;

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  server.serve("/core/drupal.js", DRUPAL);
  server.serve("/core/once.js", ONCE);
  server.serve("/modules/postregler.js", readFileSync(`${MODULE}/js/postregler.js`, "utf8"));
});
after(async () => {
  await browser?.close();
  server?.stop();
});

/** Scripts at the end of the page in the order of their dependencies, as in Drupal. */
const open = async () => {
  const scripts = ["/core/drupal.js", "/core/once.js", "/dist/auto.js", "/dist/auto.da.js", "/modules/postregler.js"];
  const tags = scripts.map((src) => `<script src="${src}"></script>`).join("");
  const page = resting(await browser.newPage());
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(
    server.put(html(`<main><h1>Side</h1><div id="content">${WEBFORM}</div></main>${tags}`, { head: "" })),
  );
  return { page, complaints };
};

/** @type {(page: import("playwright-core").Page, number?: string) => Promise<string[]>} */
const messagesAfter = async (page, number = "0707614") => {
  await page.fill("#edit-cpr", number);
  await page.press("#edit-cpr", "Tab");
  return page.locator(".postregler-messages").allInnerTexts();
};

const MESSAGES = ["Fejl: Cpr-nummeret skal have 10 tal. Du har skrevet 7"];

test("attached once, however often Drupal attaches", async () => {
  const { page, complaints } = await open();
  assert.deepEqual(await messagesAfter(page), MESSAGES);
  await page.evaluate(() => {
    const { Drupal } = /** @type {any} */ (globalThis);
    for (let at = 0; at < 3; at++) Drupal.attachBehaviors(document);
    Drupal.attachBehaviors(document.querySelector("#webform"));
  });
  assert.deepEqual(await page.locator(".postregler-messages").allInnerTexts(), MESSAGES);
  await page.press("#edit-cpr", "Tab");
  assert.equal(await page.locator(".postregler-messages").count(), 1);
  await page.getByRole("button").click();
  assert.equal(await page.locator(".postregler-summary li").count(), 1);
  assert.equal(await page.locator("[data-once~=postregler]").count(), 2);
  assert.deepEqual(complaints, []);
});

test("serialize and move leave it as it is; new content from Ajax is wired", async () => {
  const { page, complaints } = await open();
  await messagesAfter(page);
  for (const trigger of ["serialize", "move"]) {
    await page.evaluate((how) => {
      const { Drupal } = /** @type {any} */ (globalThis);
      Drupal.detachBehaviors(document.querySelector("#webform"), {}, how);
    }, trigger);
    assert.deepEqual(await page.locator(".postregler-messages").allInnerTexts(), MESSAGES);
    assert.equal(await page.locator("[data-once~=postregler]").count(), 2);
  }
  // How Drupal handles a response that replaces the form.
  await page.evaluate((content) => {
    const { Drupal } = /** @type {any} */ (globalThis);
    const place = document.querySelector("#content");
    Drupal.detachBehaviors(place, {}, "unload");
    if (place) place.innerHTML = content;
    Drupal.attachBehaviors(place, {});
  }, WEBFORM);
  assert.equal(await page.locator(".postregler-messages").count(), 0);
  assert.equal(await page.evaluate(() => document.forms[0]?.noValidate), true);
  assert.deepEqual(await messagesAfter(page), MESSAGES);
  assert.deepEqual(complaints, []);
});

test("with the last field it ends, and with the next it begins again", async () => {
  const { page, complaints } = await open();
  await messagesAfter(page);
  const detach = (/** @type {string} */ selector) =>
    page.evaluate((where) => {
      const { Drupal } = /** @type {any} */ (globalThis);
      Drupal.detachBehaviors(document.querySelector(where), {}, "unload");
    }, selector);
  // One field of two: the other one is still checked.
  await detach(".form-item:has(#edit-cvr)");
  assert.equal(await page.locator(".postregler-messages").count(), 1);
  await detach("#content");
  assert.equal(await page.locator(".postregler-messages, [aria-invalid]").count(), 0);
  assert.equal(await page.evaluate(() => document.forms[0]?.noValidate), false);
  assert.deepEqual(await messagesAfter(page), []);
  await page.evaluate("Drupal.attachBehaviors(document.querySelector('#content'))");
  assert.deepEqual(await messagesAfter(page), MESSAGES);
  assert.deepEqual(complaints, []);
});

/** The part of Drupal that the module calls. */
const STAND_INS = `<?php
namespace Drupal\\Core\\Form { interface FormStateInterface { public function setError(array &$element, $message = ''); } }
namespace Drupal\\Core\\Site { class Settings { public static $all = []; public static function get($name, $default = null) { return self::$all[$name] ?? $default; } } }
namespace {
  define('DRUPAL_ROOT', __DIR__);
  class Fake {
    public static array $log = [];
    public static string $language = 'da';
    public function getInfoProperty($type, $property, $default) { return $type === 'os2forms_nemid_cpr' ? ['own_callback'] : $default; }
    public function getCurrentLanguage() { return $this; }
    public function getId() { return self::$language; }
    public function error($message) { self::$log[] = $message; }
  }
  class Drupal {
    public static function service($name) { return new Fake(); }
    public static function languageManager() { return new Fake(); }
    public static function logger($channel) { return new Fake(); }
  }
  class State implements \\Drupal\\Core\\Form\\FormStateInterface {
    public array $errors = [];
    public function setError(array &$element, $message = '') { $this->errors[] = $message; }
  }
  function t($text) { return $text; }
  function checked(array $element): array {
    $state = new State();
    postregler_webform_element_alter($element, $state, []);
    foreach ($element['#element_validate'] ?? [] as $callback) if (function_exists($callback)) $callback($element, $state);
    return [$element, $state->errors];
  }
  require 'postregler.module';
  $results = [];
  foreach (json_decode(file_get_contents('php://stdin'), true) as ['element' => $element, 'language' => $language, 'command' => $command]) {
    Fake::$language = $language;
    \\Drupal\\Core\\Site\\Settings::$all = ['postregler_command' => $command];
    $results[] = checked($element);
  }
  echo json_encode(['results' => $results, 'log' => Fake::$log]);
}`;

test("the module marks elements and checks what is sent", { skip: lacking("php") }, () => {
  const { folder, write, run } = scratch();
  write("postregler.module", readFileSync(`${MODULE}/postregler.module`, "utf8"));
  assert.equal(run("mkdir", ["-p", `${folder}/libraries/postregler`]).code, 0);
  write("libraries/postregler/Postregler.php", readFileSync(example("php/Postregler.php"), "utf8"));
  write("drupal.php", STAND_INS);
  const CPR = "os2forms_nemid_cpr";
  const cases = [
    { element: { "#type": CPR, "#value": "070761-428" } },
    { element: { "#type": CPR, "#value": "070761-4285" } },
    { element: { "#type": CPR, "#value": " " } },
    { element: { "#type": CPR, "#value": "070761-428", "#disabled": true } },
    { element: { "#type": "textfield", "#value": "070761-428" } },
    {
      element: { "#type": "textfield", "#value": "1", "#attributes": { "data-postregler": "no.fnr" } },
      language: "nb",
    },
    { element: { "#type": CPR, "#value": "070761-428" }, language: "de", command: [`${folder}/nothing`] },
    { element: { "#type": CPR, "#value": "010180-0002" } },
    { element: { "#type": CPR, "#value": "070761-428".repeat(7_000) } },
  ].map((one) => ({ language: "da", command: ["postregler"], ...one }));
  const { code, stdout, stderr } = run("php", ["-d", "display_errors=stderr", "drupal.php"], {
    input: JSON.stringify(cases),
  });
  assert.deepEqual([code, stderr], [0, ""]);
  const { results, log } = JSON.parse(stdout);
  assert.deepEqual(
    results.map((/** @type {any} */ [, errors]) => errors),
    [
      ["Cpr-nummeret skal have 10 tal. Du har skrevet 9"],
      [],
      [],
      [],
      [],
      ["Nummeret må ha 11 tall. Du har skrevet 1"],
      [],
      [],
      ["Enter the number again."],
    ],
  );
  const [[first], , , , [plain]] = results;
  assert.equal(first["#attributes"]["data-postregler"], "dk.cpr");
  assert.deepEqual(first["#attached"].library, ["postregler/form"]);
  // Existing values of the element are kept.
  assert.deepEqual(first["#element_validate"], ["own_callback", "postregler_validate_number"]);
  assert.equal(plain["#attached"], undefined);
  assert.equal(log.length, 1);
  assert.doesNotMatch(log.join(), /070761|4285?/);
});
