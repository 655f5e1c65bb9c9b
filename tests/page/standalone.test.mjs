// @ts-check
// FD 001 and the guides embedded in other pages under a strict security policy: in Chromium, and the main path in
// Firefox.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inflateSync } from "node:zlib";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../hosts/find-browser.mjs";
import { formTags, guideTags, page as html, startForeign } from "./foreign.mjs";
import { ANSWERS } from "./form.mjs";
import { answerGuide, RESULTS } from "./guide.mjs";
import { sticksOut } from "./measures.mjs";
import { allTexts, coreTexts, LANGUAGES } from "./texts.mjs";
import { resting } from "../rest.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

/** @type {Awaited<ReturnType<typeof startForeign>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  server = await startForeign();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  browser = await chromium.launch({ executablePath: findBrowser("chromium"), args });
});
after(async () => {
  await browser.close();
  server.stop();
});

const AROUND = (/** @type {string} */ inside) =>
  `<header><h1>Post på papir</h1><nav><a href="#top">Kommunen</a></nav></header><main class="box"><label>Søg <input id="name"></label>${inside}</main><footer>Ring til os</footer>`;

/** @param {string} body @param {Parameters<typeof html>[1]} [options] */
async function open(body, options) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: "reduce" });
  const page = resting(await context.newPage());
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  const url = server.put(html(body, { head: formTags("da"), ...options }));
  await page.goto(url);
  await page.locator("postregler-fd001 .question, postregler-guide h2").first().waitFor();
  await page.waitForLoadState("networkidle");
  return { page, complaints, url, asked: server.asked.length };
}

const FORM = `<postregler-fd001 lang="da"></postregler-fd001>`;

/**
 * From the first page to the sheet, by keys alone; for both browsers' drivers.
 *
 * @param {{ press: (key: any) => Promise<void>, type: (text: string) => Promise<void> }} keyboard
 * @param {(run: () => string) => Promise<string>} evaluate
 */
async function fillByKeys(keyboard, evaluate) {
  const at = () =>
    evaluate(() => {
      const active = document.activeElement;
      return `${active?.tagName} ${active?.getAttribute("type") ?? ""} ${active?.id.replace(/^.*check-request-/, "") ?? ""}`;
    });
  const tabTo = async (/** @type {RegExp} */ wanted) => {
    for (let step = 0; step < 20; step++) {
      await keyboard.press("Tab");
      if (wanted.test(await at())) return;
    }
    assert.fail(`${wanted} cannot be reached from ${await at()}`);
  };
  const goOn = async () => {
    await tabTo(/^BUTTON submit/);
    await keyboard.press("Enter");
    assert.match(await at(), /^H[1-6] /, "reading starts at the heading");
  };
  await tabTo(/^BUTTON button/);
  await keyboard.press("Enter");
  /** @type {Record<string, () => Promise<void>>} */
  const answered = {
    self: () => keyboard.press(" "),
    name: () => keyboard.type(ANSWERS.name),
    number: () => keyboard.type(ANSWERS.number),
    address: () => keyboard.type("Prøvevej 1"),
    declaration: () => keyboard.press(" "),
    "date-day": () => keyboard.type("2"),
    "date-month": () => keyboard.type("3"),
    "date-year": () => keyboard.type("2026"),
    signs: () => keyboard.press(" "),
  };
  const pages = [
    ["capacity-self"],
    [],
    [],
    ["name"],
    ["number"],
    ["address"],
    [],
    ["declaration"],
    [],
    ["date-day", "date-month", "date-year"],
    ["signature-signs"],
  ];
  for (const controls of pages) {
    for (const control of controls) {
      await tabTo(new RegExp(` ${control}$`));
      await answered[control.replace(/^(capacity|signature)-/, "")]?.();
    }
    await goOn();
  }
  await goOn();
}

test("by keys alone to the sheet; the page around it, its address and its title are left alone, and nothing is asked for", async () => {
  const { page, complaints, url, asked } = await open(AROUND(FORM));
  await page.locator("#name").focus();
  const history = await page.evaluate(() => globalThis.history.length);
  await fillByKeys(page.keyboard, (run) => page.evaluate(run));
  const sheet = await page.locator("postregler-fd001").innerText();
  for (const text of [allTexts("da")["form.result.not-official"] ?? "?", ANSWERS.name, ANSWERS.number])
    assert.ok(sheet.includes(text), text);
  assert.equal(page.url(), url);
  assert.equal(await page.evaluate(() => globalThis.history.length), history);
  assert.equal(await page.title(), "Kommunen");
  assert.equal(await page.locator("#name").inputValue(), "");
  // The host's own parts look as they did.
  assert.equal(await page.locator("#name").evaluate((own) => getComputedStyle(own).borderRadius), "0px");
  assert.equal(await page.locator("h1").evaluate((own) => getComputedStyle(own).fontFamily), "serif");
  assert.deepEqual(server.asked.slice(asked), []);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(kept, [0, 0, ""]);
  assert.deepEqual(complaints, []);
});

/** Firefox packs what says how many pages there are. @param {Buffer} pdf */
function pagesOf(pdf) {
  const packed = [...pdf.toString("latin1").matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return packed.join("").match(/\/Type \/Page\b/g)?.length;
}

test("firefox: by keys alone to the sheet, one page of paper", async () => {
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless: true,
  });
  try {
    const page = await firefox.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(server.put(html(AROUND(FORM), { head: formTags("da") })));
    await page.waitForSelector("postregler-fd001 .question");
    const asked = server.asked.filter((url) => url !== "/favicon.ico").length;
    await page.focus("#name");
    await fillByKeys(page.keyboard, (run) => page.evaluate(run));
    assert.equal(await page.$eval(".sheet", (sheet) => sheet.textContent?.includes("Eksempel Eksempelsen")), true);
    assert.equal(await page.title(), "Kommunen");
    assert.equal(server.asked.filter((url) => url !== "/favicon.ico").length, asked);
    assert.deepEqual(complaints, []);
    assert.equal(pagesOf(Buffer.from(await page.pdf())), 1);
  } finally {
    await firefox.close();
  }
});

/** @param {Page} page */
const example = async (page) => {
  await page.locator("postregler-fd001 .front .quiet").first().click();
  await page.locator("postregler-fd001 form [type=submit]").first().click();
  await page.locator("postregler-fd001 .sheet").first().waitFor();
};

for (const language of LANGUAGES) {
  test(`axe finds nothing, with and without errors, and the sheet is one A4 page, in ${language}`, async () => {
    const body = `<h1>x</h1><div class="box"><section><postregler-fd001></postregler-fd001></section></div><p>${"Lang side. ".repeat(3000)}</p>`;
    const { page, complaints } = await open(body, {
      lang: language === "nb" ? "nb-NO" : language,
      head: formTags(language),
    });
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).include("postregler-fd001").withTags(TAGS).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
    };
    await look();
    await page.locator(".front .primary").click();
    await page.locator("postregler-fd001 [type=submit]").click();
    assert.deepEqual(await page.locator(".summary li").allInnerTexts(), [
      coreTexts(language)["finding.exemption.capacity.missing"],
    ]);
    assert.equal(await page.evaluate(() => document.activeElement?.className), "summary");
    assert.equal(await page.locator(".summary h3 ~ ul").count(), 1, "its heading is below that of the form");
    await look();
    await page.setViewportSize({ width: 320, height: 700 });
    assert.deepEqual(
      (await sticksOut(page)).filter((out) => out.includes("postregler")),
      [],
    );
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.locator("postregler-fd001 .buttons .quiet").click();
    await example(page);
    await look();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
    assert.match(pdf, /\/MediaBox \[0 0 59\d\.?\d* 84\d/);
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator("body").innerText();
    assert.ok(paper.includes(allTexts(language)["form.result.not-official"] ?? "?"));
    assert.ok(!paper.includes("Lang side"));
    // An office reads Danish.
    assert.ok(paper.includes(coreTexts("da")["field.exemption.check_request.name.label"] ?? "?"));
    assert.deepEqual(complaints, []);
  });
}

test("two on a page, in two languages, are each its own, and share no id with each other or the page", async () => {
  const { page, complaints } = await open(
    AROUND(
      `${FORM}<div id="fd001-progress">Kommunens</div><postregler-fd001 lang="en" heading="3"></postregler-fd001>`,
    ),
    { head: formTags("da", "en") },
  );
  const [first, second] = [page.locator("postregler-fd001").first(), page.locator("postregler-fd001").last()];
  await second.locator("h3.question").waitFor();
  await first.locator(".front .quiet").click();
  await second.locator(".front .primary").click();
  await second.locator("[type=submit]").click();
  assert.equal(await second.locator(".summary h4").innerText(), "There is a problem");
  assert.equal(await first.locator("h2.question").innerText(), allTexts("da")["form.review"]);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  assert.deepEqual(twice, []);
  const dangling = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-describedby], [aria-labelledby], label[for]")].flatMap((one) =>
      ["aria-describedby", "aria-labelledby", "for"]
        .flatMap((name) => one.getAttribute(name)?.split(" ") ?? [])
        .filter((id) => !document.getElementById(id)),
    ),
  );
  assert.deepEqual(dangling, []);
  assert.equal(await page.title(), "Kommunen");
  assert.deepEqual(complaints, []);
});

test("a way back to a question is a button; with an address it is a link, and back and forward lead through the form", async () => {
  const { page, url } = await open(AROUND(FORM));
  await page.locator(".front .quiet").click();
  assert.equal(await page.locator("postregler-fd001 a").count(), 0);
  await page.locator("button.change").nth(3).click();
  await page.locator("postregler-fd001 input:focus, postregler-fd001 h2:focus").waitFor();
  assert.equal(page.url(), url);

  const named = await open(AROUND(`<postregler-fd001 lang="da" address="blanket" page-title></postregler-fd001>`));
  await named.page.evaluate(() => {
    addEventListener("postregler-fd001-step", (event) => {
      document.documentElement.dataset["step"] = JSON.stringify(/** @type {CustomEvent} */ (event).detail);
    });
  });
  await named.page.locator(".front .primary").click();
  await named.page.locator("postregler-fd001 [type=submit]").click();
  assert.equal(named.page.url(), `${named.url}#blanket/capacity`);
  const heading = coreTexts("da")["field.exemption.check_request.capacity.label"];
  assert.equal(await named.page.title(), `Fejl: ${heading} – Kommunen`);
  assert.deepEqual(JSON.parse((await named.page.locator("html").getAttribute("data-step")) ?? ""), {
    page: "capacity",
    heading,
    title: `Fejl: ${heading}`,
  });
  await named.page.goBack();
  await named.page.locator(".front").waitFor();
  await named.page.goForward();
  await named.page.locator("postregler-fd001 [value=self]").check();
  await named.page.locator("postregler-fd001 [type=submit]").click();
  await named.page.waitForURL(`${named.url}#blanket/comes`);
  await named.page.evaluate(() => void (location.hash = "top"));
  assert.equal(
    await named.page.locator("postregler-fd001 [name$=proxy]").count(),
    3,
    "another anchor is not about the form",
  );
});

test("removed from the page it leaves no listener and no word behind", async () => {
  const page = resting(await browser.newPage());
  await page.addInitScript(() => {
    /** @type {string[]} */
    const held = [];
    Object.assign(globalThis, { held });
    for (const target of [globalThis, document]) {
      const [add, remove] = [target.addEventListener, target.removeEventListener];
      target.addEventListener = (/** @type {any[]} */ ...args) => {
        if (!held.includes(args[0])) held.push(args[0]);
        return Reflect.apply(add, target, args);
      };
      target.removeEventListener = (/** @type {any[]} */ ...args) => {
        if (held.includes(args[0])) held.splice(held.indexOf(args[0]), 1);
        return Reflect.apply(remove, target, args);
      };
    }
  });
  await page.goto(server.put(html(AROUND(FORM), { head: formTags("da") })));
  await page.locator(".front .primary").click();
  await page.locator("postregler-fd001 [value=self]").check();
  const held = () => page.evaluate(() => /** @type {any} */ (globalThis).held.slice().sort());
  assert.deepEqual(await held(), ["hashchange", "pointercancel", "pointerdown", "pointerup"]);
  await page.evaluate(() => document.querySelector("postregler-fd001")?.remove());
  assert.deepEqual(await held(), []);
  assert.equal(await page.title(), "Kommunen");
});

test("moved on the page, and in another language, it keeps what was answered and goes on where it was", async () => {
  const { page } = await open(AROUND(FORM), { head: formTags("da", "en") });
  const form = page.locator("postregler-fd001");
  await form.locator(".front .quiet").click();
  await form.locator(".change").nth(3).click();
  await form.locator("input[type=text]").fill("En Helt Anden");
  await page.evaluate(() => document.body.append(document.querySelector("postregler-fd001") ?? ""));
  assert.equal(await form.locator("input[type=text]").inputValue(), "En Helt Anden");

  await form.locator("input[type=text]").focus();
  await page.evaluate(() => document.querySelector("postregler-fd001")?.setAttribute("lang", "en"));
  assert.equal(await form.locator("input[type=text]").inputValue(), "En Helt Anden");
  assert.equal(
    await form.locator("h2.question:focus").innerText(),
    coreTexts("en")["field.exemption.check_request.name.label"],
  );
  await form.locator("[type=submit]").click();
  // It was looked through before, so that is where it goes on.
  assert.equal(await form.locator("h2.question").innerText(), allTexts("en")["form.review"]);
  const review = await form.locator(".review").innerText();
  for (const said of ["En Helt Anden", "070761-4285", "Prøvevej 1", "2-3-2026", allTexts("en")["answer.yes"] ?? "?"])
    assert.ok(review.includes(said), said);
  await form.locator("[type=submit]").click();
  await page.evaluate(() => document.querySelector("postregler-fd001")?.setAttribute("lang", "da"));
  assert.equal(await form.locator("h2.question").innerText(), allTexts("da")["form.result.heading"]);
  assert.ok((await form.locator(".sheet").innerText()).includes("En Helt Anden"));
});

test("guides of both countries on one page, each from its country's script", async () => {
  const body = AROUND(
    `<postregler-guide guide="no-reserve" lang="nb"></postregler-guide><postregler-guide guide="dk-paper"></postregler-guide>`,
  );
  for (const [countries, shown] of /** @type {const} */ ([
    [["dk", "no"], 2],
    [["no"], 1],
  ])) {
    const { page, complaints, asked } = await open(body, { head: guideTags(...countries) });
    await page.locator("postregler-guide[guide=no-reserve] h2").waitFor();
    assert.equal(await page.locator("postregler-guide h2").count(), shown);
    await answerGuide(page, RESULTS["no-reserve"].slice(0, 1)).catch(() => undefined);
    assert.deepEqual(server.asked.slice(asked), []);
    assert.deepEqual(complaints, []);
  }
});
