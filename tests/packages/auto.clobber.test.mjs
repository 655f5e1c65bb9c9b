// @ts-check
// dist/auto.js on pages with elements whose names hide properties that a script reads ("DOM clobbering"). An attacker
// who can insert harmless HTML but no script gains nothing, and a form works with any field names.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { until } from "../wait.mjs";
import { NO_WASM, html, integrity, startServer, tags, visit } from "./auto-page.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let elsewhere;
before(async () => {
  visitor = await visit();
  elsewhere = await startServer();
});
after(async () => {
  await visitor.close();
  elsewhere.stop();
});

const FIELD = `<label>Cpr <input name="cpr" data-postregler="dk.cpr"></label>`;
const FORM = `<form action="/sent" method="post">${FIELD} <button>Send</button></form>`;

/** @param {import("playwright-core").Page} page */
const shownText = async (page) => {
  await page.fill("[name=cpr]", "0707614");
  await page.press("[name=cpr]", "Tab");
  return page.locator(".postregler-messages").innerText();
};

/** @param {import("playwright-core").Page} page */
const scripts = (page) =>
  page.evaluate(() =>
    [...Document.prototype.querySelectorAll.call(document, "script")].map((script) => [
      new URL(/** @type {HTMLScriptElement} */ (script).src).pathname,
      /** @type {HTMLScriptElement} */ (script).integrity,
    ]),
  );

for (const tag of ["img", "form", "object", "embed", "iframe"]) {
  test(`<${tag} name="currentScript"> is not the script`, async () => {
    visitor.serve("/evil.js", "globalThis.evil = true");
    const fake = `<${tag} name="currentScript" data-engine="js" data-engine-src="/evil.js" data-lang="en"></${tag}>`;
    const { page } = await visitor.open(html(`${fake}<main><h1>Side</h1>${FORM}</main>`));
    assert.match(await shownText(page), /skal have 10 tal/);
    assert.ok((await scripts(page)).every(([path]) => path !== "/evil.js"));
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).evil), undefined);
  });
}

test("an engine beside the script is taken as it was built, and no other", async () => {
  const list = JSON.parse(readFileSync(new URL("../../bindings-wasm/dist/integrity.json", import.meta.url), "utf8"));
  const built = readFileSync(new URL("../../bindings-wasm/dist/auto.js", import.meta.url), "utf8");
  assert.ok(built.includes(list["auto-js.js"]));
  const { page } = await visitor.open(html(`<main><h1>Side</h1>${FORM}</main>`), { policy: NO_WASM });
  await page.focus("[name=cpr]");
  await until(page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
  assert.deepEqual((await scripts(page)).at(-1), ["/dist/auto-js.js", list["auto-js.js"]]);
  assert.match(await shownText(page), /skal have 10 tal/);

  const changed = await visitor.open(html(`<main><h1>Side</h1></main>`), { policy: NO_WASM });
  await changed.page.route("**/auto-js.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "globalThis.evil = true" }),
  );
  await changed.page.evaluate((form) => document.querySelector("main")?.insertAdjacentHTML("beforeend", form), FORM);
  await changed.page.focus("[name=cpr]");
  await until(changed.page, () => document.querySelector("script[src$='auto-js.js']"));
  await changed.page.waitForLoadState("networkidle");
  assert.ok(changed.complaints.some((text) => /integrity/.test(text)));
  assert.equal(await changed.page.evaluate(() => /** @type {any} */ (globalThis).evil), undefined);
});

test("an engine at another origin needs its integrity", async () => {
  const { origin } = new URL(elsewhere.put(""));
  const policy = `${NO_WASM.replace("script-src 'self'", `script-src 'self' ${origin}`)}`;
  const open = (/** @type {string} */ attributes) =>
    visitor.open(html(`<main><h1>Side</h1>${FORM}</main>`, { head: tags("da", attributes) }), { policy });
  const refused = await open(`data-engine-src="${origin}/dist/auto-js.js"`);
  await refused.page.focus("[name=cpr]");
  await until(refused.page, () => true);
  await refused.page.fill("[name=cpr]", "1");
  await refused.page.press("[name=cpr]", "Tab");
  assert.ok(refused.complaints.some((text) => /another origin needs data-engine-integrity/.test(text)));
  assert.ok((await scripts(refused.page)).every(([path]) => path !== "/dist/auto-js.js"));

  // The script is requested with CORS, so that the integrity is checked.
  await refused.page.context().route(`${origin}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "Access-Control-Allow-Origin": "*" } });
  });
  const named = await open(
    `data-engine-src="${origin}/dist/auto-js.js" data-engine-integrity="${integrity("auto-js.js")}"`,
  );
  await named.page.focus("[name=cpr]");
  await until(named.page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
  assert.match(await shownText(named.page), /skal have 10 tal/);
});

const NAMES = [
  ..."elements dataset id name action method noValidate matches closest querySelector prepend append isConnected".split(
    " ",
  ),
  ..."submit reset reportValidity contains children".split(" "),
];

test("a form works whatever its fields are called", async () => {
  const inputs = NAMES.map((name) => `<label>${name} <input name="${name}"></label>`).join("\n");
  for (const summary of ["top", "before-submit", "#here", "none"]) {
    const form = `<form data-postregler="fd005" data-summary="${summary}" method="post" action="/sent">
      ${inputs} <postregler-id kind="dk.cvr" name="cvr" label="Cvr-nummer" required></postregler-id><button>Send</button></form>`;
    const { page, complaints } = await visitor.open(
      html(`<main><h1>Side</h1>${form}<form id="here"><input name="append"></form></main>`),
    );
    await page.fill("input[name=cvr]", "1");
    await page.press("input[name=cvr]", "Tab");
    await page.locator("postregler-id .postregler-messages").waitFor();
    await page.getByRole("button").click();
    if (summary === "none") await page.locator("[aria-invalid=true]:focus").waitFor();
    else await page.locator(".postregler-summary:focus").waitFor();
    assert.equal(visitor.posted.length, 0);
    await page.evaluate("postregler.destroy()");
    assert.equal(await page.locator(".postregler-messages, .postregler-summary, [aria-invalid]").count(), 0);
    assert.equal(await page.locator("form").first().getAttribute("novalidate"), null);
    assert.deepEqual(complaints, [], summary);
  }
});

test("elements of the document hide nothing from the script", async () => {
  const names =
    "head title baseURI createElement querySelector querySelectorAll getElementById addEventListener documentElement defaultView forms body".split(
      " ",
    );
  const fakes = [
    ...names.map((name) => `<img name="${name}" alt="">`),
    `<form name="head"><input name="append"></form>`,
  ];
  const { page } = await visitor.open(html(`<main><h1>Side</h1>${FORM}</main>${fakes.join("")}`));
  assert.match(await shownText(page), /skal have 10 tal/);
  await page.locator("button").click();
  await page.locator(".postregler-summary:focus").waitFor();
  assert.equal(await page.title(), "Fejl: Post på papir");

  const other = await visitor.open(html(`<main><h1>Side</h1>${FORM}</main>${fakes.join("")}`), { policy: NO_WASM });
  await other.page.focus("[name=cpr]");
  await until(other.page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
  assert.match(await shownText(other.page), /skal have 10 tal/);
});

for (const fake of [
  `<img id="postregler" alt="">`,
  `<form id="postregler"><input name="auto"><input name="engines"><input name="catalogues"></form>`,
  `<a id="postregler"></a><a id="postregler" name="catalogues"></a>`,
  `<iframe name="postregler"></iframe>`,
]) {
  test(`what the scripts of a page share is not an element: ${fake}`, async () => {
    const { page, complaints } = await visitor.open(html(`${fake}<main><h1>Side</h1>${FORM}</main>`));
    assert.match(await shownText(page), /skal have 10 tal/);
    assert.deepEqual(complaints, []);
  });
}

for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
  test(`data-postregler="${word}" and its like are not known`, async () => {
    const form = `<form method="post" action="/sent" data-design="${word}" data-lang="${word}">
      <input name="a" data-postregler="${word}"> <input name="${word}" data-field="${word}">
      <postregler-id country="${word}" name="b" label="B"></postregler-id> ${FIELD} <button>Send</button></form>
      <form data-postregler="${word}"><input name="c"></form>`;
    const { page, complaints } = await visitor.open(html(`<main><h1>Side</h1>${form}</main>`));
    await page.fill("input[name=a]", "1");
    await page.fill("input[name=b]", "1");
    assert.match(await shownText(page), /skal have 10 tal/);
    await page.locator("form button").click();
    await page.locator(".postregler-summary:focus").waitFor();
    assert.equal(await page.locator("[aria-invalid=true]").count(), 1);
    assert.equal(await page.locator("input[name=b]").getAttribute("data-postregler"), null);
    assert.deepEqual(complaints, []);
  });
}
