// @ts-check
// examples/wordpress and examples/umbraco: their markup works in a page under a strict policy.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { html, startServer } from "../packages/auto-page.mjs";
import { launch } from "./browser.mjs";
import { ALL, example, lacking, scratch } from "./programs.mjs";
import { resting } from "../rest.mjs";

const DIST = fileURLToPath(new URL("../../bindings-wasm/dist/", import.meta.url));
/** @type {Record<string, string>} */
const INTEGRITY = JSON.parse(readFileSync(`${DIST}/integrity.json`, "utf8"));

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
after(async () => {
  await browser?.close();
  server?.stop();
});

/** @type {(body: string, lang: string) => Promise<{ page: import("playwright-core").Page, complaints: string[] }>} */
const open = async (body, lang) => {
  const page = resting(await browser.newPage());
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.put(html(body, { lang, head: "" })));
  return { page, complaints };
};

/** The part of WordPress that the plugin calls: https://developer.wordpress.org/reference/ */
const WORDPRESS = `<?php
define('ABSPATH', __DIR__);
$hooks = $scripts = $queue = [];
function add_action($name, $call) { global $hooks; $hooks[$name][] = $call; }
function add_filter($name, $call, $priority = 10, $count = 1) { add_action($name, $call); }
function add_shortcode($name, $call) { add_action("shortcode $name", $call); }
function apply_filters($name, ...$values) { global $hooks; foreach ($hooks[$name] ?? [] as $call) $values[0] = $call(...$values); return $values[0]; }
function plugins_url($path, $file) { return "/wp-content/plugins/postregler/$path"; }
function get_locale() { global $argv; return $argv[1]; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function shortcode_atts($pairs, $given, $name) { return array_merge($pairs, array_intersect_key((array) $given, $pairs)); }
function wp_register_script($handle, $src, $needs, $version, $options) { global $scripts; $scripts[$handle] = [$src, $needs, $version, $options]; }
function wp_enqueue_script($handle) { global $queue; $queue[] = $handle; }
require 'postregler/postregler.php';
if (isset($argv[2])) add_filter('postregler_design', fn () => $argv[2]);
foreach ($hooks['wp_enqueue_scripts'] as $call) $call();
[$field] = $hooks['shortcode postregler'];
$fields = array_map($field, json_decode(file_get_contents('php://stdin'), true));
$tags = '';
$written = [];
$write = function ($handle) use (&$write, &$tags, &$written, &$scripts) {
  if (isset($written[$handle])) return;
  $written[$handle] = true;
  [$src, $needs, $version, $options] = $scripts[$handle];
  array_map($write, $needs);
  $tag = "<script src=\\"$src?ver=$version\\" id=\\"$handle-js\\" {$options['strategy']} data-wp-strategy=\\"{$options['strategy']}\\"></script>\\n";
  $tags .= apply_filters('script_loader_tag', $tag, $handle);
};
array_map($write, $queue);
echo json_encode(['fields' => $fields, 'tags' => $tags, 'other' => apply_filters('script_loader_tag', '<script src="x"></script>', 'other')]);`;

/**
 * The markup of the plugin, with the package's files in its folder.
 *
 * @type {(fields: object[], ...words: string[]) => any}
 */
const wordpress = (fields, ...words) => {
  const { folder, write, run } = scratch();
  cpSync(example("wordpress/postregler"), `${folder}/postregler`, { recursive: true });
  cpSync(`${DIST}/integrity.json`, `${folder}/postregler/assets/integrity.json`);
  const path = write("wordpress.php", WORDPRESS);
  const options = { input: JSON.stringify(fields) };
  const { code, stdout, stderr } = run("php", ["-d", "display_errors=stderr", path, ...words], options);
  assert.deepEqual([code, stderr], [0, ""]);
  return JSON.parse(stdout);
};

test("WordPress: the shortcode and its scripts", { skip: lacking("php") }, async () => {
  const field = { kind: "dk.cpr", name: "cpr", label: `Cpr-nummer "<b>`, hint: "10 tal", required: "1" };
  const { fields, tags, other } = wordpress(
    [field, { ...field, kind: "dk.cvr", name: `c"vr` }, { kind: "nothing" }],
    "da_DK",
    "dkfds",
  );
  assert.equal(fields[2], "");
  assert.equal(other, '<script src="x"></script>');
  assert.equal((tags.match(/<script/g) ?? []).length, 2);
  for (const file of ["auto.js", "auto.da.js"]) {
    assert.ok(tags.includes(`integrity="${INTEGRITY[file]}"`), file);
    server.serve(`/wp-content/plugins/postregler/assets/${file}?ver=0.1.0`, readFileSync(`${DIST}/${file}`, "utf8"));
  }
  const form = `<form action="/sent" method="post">${fields.join("")}<button>Send</button></form>`;
  const { page, complaints } = await open(`<main><h1>Side</h1>${form}</main>${tags}`, "da");
  const [cpr, cvr] = [page.locator("[name=cpr]"), page.locator(`[name='c"vr']`)];
  assert.equal(await page.getByLabel(`Cpr-nummer "<b>`).count(), 2);
  await cpr.fill("0707614");
  await cpr.press("Tab");
  assert.equal(
    await page.locator(".form-error-message").innerText(),
    "Fejl: Cpr-nummeret skal have 10 tal. Du har skrevet 7",
  );
  assert.match((await cpr.getAttribute("aria-describedby")) ?? "", /^postregler-field-1-hint postregler-\d+$/);
  await cpr.fill("070761-4285");
  await page.getByRole("button").click();
  assert.equal(await page.locator(".alert-error li").count(), 1);
  assert.ok(await cvr.evaluate((one) => one.getAttribute("aria-invalid") === "true"));
  assert.deepEqual(complaints, []);
});

test("WordPress: no field, no script; and the language of the site", { skip: lacking("php") }, () => {
  assert.equal(wordpress([{ kind: "dk.cpr" }], "da_DK").tags, "");
  for (const [locale, file] of Object.entries({ nn_NO: "auto.nn.js", nb_NO: "auto.nb.js", de_DE: "auto.en.js" })) {
    const { tags } = wordpress([{ label: "Nummer" }], locale);
    assert.ok(tags.includes(`/assets/${file}?ver=`) && tags.includes(INTEGRITY[file]), locale);
    assert.ok(!tags.includes("data-design"));
  }
});

/**
 * A view with its few expressions replaced by values. An attribute that is false is left out, as in Razor.
 *
 * @type {(path: string, values: Record<string, string | boolean>) => string}
 */
const view = (path, values) => {
  const source = readFileSync(example(`umbraco/Views/Partials/${path}`), "utf8");
  const markup = source
    .replace(/@\*.*?\*@/gs, "")
    .replace(/^@(model|inject) .*$/gm, "")
    .replace(/^@\{.*?^\}$/gms, "");
  const written = markup.replace(/(\s[\w-]+=")?@([A-Za-z.]+(?:\[[^\]]+\])?)(")?/g, (_, before = "", name, end = "") => {
    assert.ok(name in values, name);
    const value = values[name];
    if (value === false) return "";
    return `${before}${value === true ? before.trim().split("=")[0] : value}${end}`;
  });
  assert.doesNotMatch(written, /@/);
  return written;
};

test("Umbraco: the views in a page", async () => {
  for (const file of ["auto.js", "auto.da.js"]) {
    server.serve(`/postregler/${file}`, readFileSync(`${DIST}/${file}`, "utf8"));
  }
  const scripts = view("Postregler.cshtml", {
    'integrity["auto.js"]': INTEGRITY["auto.js"] ?? "",
    "integrity[messages]": INTEGRITY["auto.da.js"] ?? "",
    messages: "auto.da.js",
  });
  const FIELD = "Forms/Themes/default/FieldTypes/FieldType.PostreglerNumber.cshtml";
  const model = { "Model.Id": "f1", "Model.Name": "f1", "Model.ValueAsHtmlString": "", "Model.Mandatory": true };
  const [one, two] = [
    view(FIELD, model),
    view(FIELD, { ...model, "Model.Id": "f2", "Model.Name": "f2", "Model.Mandatory": false }),
  ];
  assert.match(one, / required="required"/);
  assert.doesNotMatch(two, /required/);
  const form = `<form action="/sent" method="post"><label for="f1">Cpr</label>${one}<label for="f2">Barnets cpr</label>${two}<button>Send</button></form>`;
  const { page, complaints } = await open(`<main><h1>Side</h1>${form}</main>${scripts}`, "da");
  await page.getByRole("button").click();
  assert.equal(await page.locator(".postregler-summary li").count(), 1);
  await page.fill("#f1", "070761-4285");
  await page.fill("#f2", "0707614285x");
  await page.press("#f2", "Tab");
  assert.equal(await page.locator("#f2").getAttribute("aria-invalid"), "true");
  await page.fill("#f2", "");
  await page.getByRole("button").click();
  await page.waitForURL("**/sent");
  assert.deepEqual(complaints, []);
});

/** The part of Umbraco Forms 13 that the field type uses: https://docs.umbraco.com/umbraco-forms. */
const UMBRACO = `
namespace Microsoft.AspNetCore.Http { public class HttpContext { } }
namespace Umbraco.Cms.Core.Composing { public interface IComposer { void Compose(Umbraco.Cms.Core.DependencyInjection.IUmbracoBuilder builder); } }
namespace Umbraco.Cms.Core.DependencyInjection {
  public interface IUmbracoBuilder { T WithCollectionBuilder<T>(); }
}
namespace Umbraco.Forms.Core.Enums { public enum FieldDataType { String } }
namespace Umbraco.Forms.Core.Models { public class Form { } public class Field { } }
namespace Umbraco.Forms.Core.Services { public interface IPlaceholderParsingService { } }
namespace Umbraco.Forms.Core.Providers { public class FieldCollectionBuilder { public FieldCollectionBuilder Add<T>() { return this; } } }
namespace Umbraco.Forms.Core {
  using System; using System.Collections.Generic; using Umbraco.Forms.Core.Models; using Umbraco.Forms.Core.Services;
  public class FieldType {
    public Guid Id { get; set; } public string Alias { get; set; } public string Name { get; set; } public string Description { get; set; }
    public string Icon { get; set; } public Enums.FieldDataType DataType { get; set; } public int SortOrder { get; set; }
    public string FieldTypeViewName { get; set; }
    public virtual IEnumerable<string> ValidateField(Form form, Field field, IEnumerable<object> postedValues,
      Microsoft.AspNetCore.Http.HttpContext context, IPlaceholderParsingService a, IFieldTypeStorage b) { return null; }
    protected IEnumerable<string> ValidateField(Form form, Field field, IEnumerable<object> postedValues,
      Microsoft.AspNetCore.Http.HttpContext context, IPlaceholderParsingService a, IFieldTypeStorage b, List<string> found) { return found; }
  }
}
namespace Umbraco.Forms.Core.Services { public interface IFieldTypeStorage { } }
namespace Umbraco.Forms.Core { using Umbraco.Forms.Core.Services; }
namespace System.Text.Json {
  using System.Collections.Generic;
  public static class JsonSerializer { public static string Serialize(object value) { return ""; } }
  public class JsonElement {
    public JsonElement GetProperty(string name) { return this; } public string GetString() { return ""; }
    public IEnumerable<JsonElement> EnumerateArray() { yield break; }
  }
  public sealed class JsonDocument : IDisposable {
    public JsonElement RootElement { get { return null; } }
    public static JsonDocument Parse(string text) { return null; } public void Dispose() { }
  }
}`;

const skip = ALL ? lacking("mcs") : "only with --all: it is compiled";

test("Umbraco: the field type fits the types it names", { skip }, () => {
  const { write, run } = scratch();
  const sources = ["umbraco/PostreglerNumberFieldType.cs", "dotnet/Postregler.cs"].map(example);
  const stand = write("Umbraco.cs", `using System;\n${UMBRACO}`);
  const { code, stderr } = run("mcs", ["-target:library", "-out:field.dll", stand, ...sources]);
  assert.deepEqual([code, stderr], [0, ""]);
  const alias = /FieldTypeViewName = "([^"]+)"/.exec(readFileSync(sources[0] ?? "", "utf8"))?.[1];
  assert.ok(readFileSync(example(`umbraco/Views/Partials/Forms/Themes/default/FieldTypes/${alias}`), "utf8"));
});
