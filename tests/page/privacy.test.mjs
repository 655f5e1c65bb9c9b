// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { checkExample, chooseFile, looked, result } from "./column.mjs";
import { costField, givePrices, norwegianExample } from "./cost.mjs";
import { ANSWERS, checkNumber, field, fillRequest, finish, goOn, openStep, submit } from "./form.mjs";
import {
  answerEnrolment,
  answerQuestions,
  askDelivery,
  askTerm,
  grantedCase,
  sendLetter,
  tryExampleOf,
} from "./rules.mjs";
import { answerGuide, RESULTS } from "./guide.mjs";
import { LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {import("playwright-core").Page} page */
async function useColumn(page) {
  await page.locator(".tools a").nth(1).click();
  await submit(page);
  await chooseFile(page, "");
  await page.locator(".message.error:visible").waitFor();
  await chooseFile(page, `Navn;Nummer\n${ANSWERS.name};${ANSWERS.number}\n`);
  await looked(page);
  await submit(page);
  await result(page);
  for (const button of await page.locator(".column-result button").all()) {
    await Promise.all([page.waitForEvent("download"), button.click()]);
  }
  await checkExample(page);
}

/** @param {import("playwright-core").Page} page */
async function useCalculator(page) {
  await norwegianExample(page);
  await givePrices(page);
  await page.fill(costField("share"), "34,5");
  await page.getByRole("button", { name: "JSON" }).click();
}

/** @param {import("playwright-core").Page} page */
async function useRules(page) {
  await page.locator(".tools a[href='#rulebook']").click();
  await page.fill("#rulebook-list-search", "cpr");
  await submit(page);
  await page.locator(".rule-card h3 a").first().click();
  await page.locator(".rule-alone .at-work button").click();
  await page.locator(".rule-alone .way").click();
  await page.locator(".tools a[href='#letter']").click();
  await askDelivery(page, { enrolled: "no", status: "1", address: "yes" });
  await answerEnrolment(page, "1-11-2014");
  await page.locator(".tools a[href='#sender']").click();
  await answerQuestions(page, { decision: "no", advanceNotice: "yes" });
  for (const sample of ["fresh", "reserved"]) await sendLetter(page, "enkeltvedtak", sample);
  for (const section of /** @type {const} */ (["deadlines", "notice", "mailbox"])) await tryExampleOf(page, section);
  await page.locator(".tools a[href='#case']").click();
  await grantedCase(page);
  await askTerm(page, "31-12-2014", "1-6-2015");
  await page.locator(".tools a[href='#readiness']").click();
  await page.locator(".checklist input").first().check();
  await page.locator(".tools a[href='#cost']").click();
  await useCalculator(page);
}

/** @param {import("playwright-core").Page} page */
async function useDevelopers(page) {
  await page.locator(".tools a[href='#developers']").click();
  await page.fill("#request-number", ANSWERS.number);
  await page.locator("#request-accept").click();
  await page.selectOption("#developers-operation", "dispatch.preflight");
  await page.fill("#developers-rows", `{"number":"${ANSWERS.number}"}`);
  await page.check("#developers-way-json");
  await page.fill("#developers-json", `{"number":"${ANSWERS.number}"`);
  await page.selectOption("#developers-operation", "identity.mask");
  for (const host of ["node", "command", "rust"]) await page.check(`#developers-host-${host}`);
  for (const button of await page.locator(".copy:visible button").all()) await button.click();
  await page.locator(".timing button").click();
  await page.locator(".figures").waitFor();
  await page.locator(".tools a[href='#glossary']").click();
  await page.fill("#glossary-words", "fuldmagt");
  await page.locator(".term h2 a").first().click();
  await page.locator(".term-alone .way").click();
}

/** Everything a person can do on the page. @param {import("playwright-core").Page} page */
async function useEverything(page) {
  for (const number of ["010180-0002", "57912075186", "", "x"]) await checkNumber(page, number);
  for (const button of await page.locator(".examples button").all()) await button.click();
  await useColumn(page);
  await page.locator(".tools a[href='#fd001']").click();
  await fillRequest(page, { capacity: "declarant", comes: "nobody" });
  await openStep(page, "comes");
  await page.check(field("proxy-proxy"));
  await goOn(page);
  await finish(page);
  for (const language of LANGUAGES) await chooseLanguage(page, language);
  await goOn(page);
  await page.getByRole("button", { name: "Change the answers" }).click();
  await page.locator("main form:visible").waitFor();
  await goOn(page);
  await page.locator(".brand").click();
  await page.locator("main a[href='#attendance']").click();
  await submit(page);
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await submit(page);
  await useRules(page);
  await useDevelopers(page);
  await page.locator("footer a").click();
  await page.locator(".brand").click();
  await page.locator(".countries a").nth(1).click();
  await page.locator("main a[href='#dk-paper']").click();
  await answerGuide(page, RESULTS["dk-paper"]);
  await page.locator(".guide-rules summary").click();
  await page.locator(".brand").click();
}

/** All requests of the page except blob URLs of saved files. */
const asked = (/** @type {string[]} */ requests) =>
  requests.filter((url) => !url.startsWith(`blob:${new URL(visitor.url).origin}/`));

/** The browser requests the icon itself and reports no event, so the server's log is checked, too. */
async function settled(/** @type {import("playwright-core").Page} */ page) {
  await page.waitForLoadState("networkidle");
  for (let wait = 0; wait < 50 && !visitor.asked.includes("/favicon.ico"); wait++) await page.waitForTimeout(20);
}

test("with all of it fetched the page makes no request, breaks no policy and writes nothing to the console", async () => {
  const { page, requests, complaints } = await visitor.open("?lang=da#number");
  await page.getByRole("button", { name: "Hent alt" }).click();
  await page.getByText("Alt er hentet").waitFor();
  await settled(page);
  const loaded = requests.length;
  const before = visitor.asked.length;
  assert.ok(
    requests.every((url) => url.startsWith(visitor.url)),
    "everything comes from the page's own server",
  );
  await page.context().setOffline(true);
  await useEverything(page);
  assert.deepEqual(asked(requests.slice(loaded)), []);
  // The pictures of design systems are shown from what the browser kept.
  await page.locator("main a[href='#attendance']").click();
  await submit(page);
  for (const theme of ["dkfds", "designsystemet"]) {
    await page.locator(`.themes a[href*=${theme}]`).click();
    await page.locator(`html[data-theme=${theme}]`).waitFor();
    await page.locator("main [type=checkbox]").first().check();
  }
  await page.evaluate(() => document.fonts.ready);
  assert.deepEqual(visitor.asked.slice(before), []);
  assert.deepEqual(complaints, []);
});

test("otherwise it fetches its own parts, each once, when a place or a language is opened, and nothing meanwhile", async () => {
  const { page, requests, complaints } = await visitor.open("?lang=da");
  await settled(page);
  const first = asked(requests);
  await page.locator("main a[href='#number']").click();
  await useEverything(page);
  await page.waitForLoadState("networkidle");
  const all = asked(requests);
  assert.equal(new Set(all).size, all.length, "nothing is fetched twice");
  // Chunks have names from the build without a query, so a URL cannot contain input.
  const part = new RegExp(`^${visitor.url}assets/[a-z0-9-]+-[\\w-]{8}\\.(js|css)$`);
  for (const url of all.slice(first.length)) assert.match(url, part);
  assert.ok(all.length > first.length);
  assert.deepEqual(complaints, []);
});

test("in an open place nothing is fetched, whatever is typed", async () => {
  const { page, requests } = await visitor.open("?lang=da#fd001");
  await settled(page);
  const loaded = requests.length;
  await fillRequest(page, { capacity: "declarant", comes: "nobody" });
  await finish(page);
  assert.deepEqual(asked(requests.slice(loaded)), []);
});

test("a place or a language that cannot be fetched says so, and what was typed stays", async () => {
  const { page } = await visitor.open("?lang=da#number");
  await page.fill("input[type=text]", "0101");
  await page.context().setOffline(true);
  await page.locator(".languages a[lang=nn]").click();
  await page.getByText("Sproget kunne ikke hentes").waitFor();
  assert.equal(new URL(page.url()).search, "?lang=da");
  await page.locator(".tools a[href='#attendance']").click();
  await page.getByText("Siden kunne ikke hentes").waitFor();
  await page.context().setOffline(false);
  await page.locator(".tools a[href='#number']").click();
  assert.equal(await page.inputValue("input[type=text]"), "0101");
  await page.locator(".languages a[lang=nn]").click();
  await page.locator("html[lang=nn]").waitFor();
  await page.locator(".tools a[href='#attendance']").click();
  await page.locator("main form .question, main form input").first().waitFor();
  await page.locator(".tools a[href='#number']").click();
  assert.equal(await page.inputValue("input[type=text]"), "0101", "nothing was loaded anew");
});

/** What a server does not give for a while, and whether the browser then keeps to it that a part of the page cannot be had. */
const MISSED = {
  "the part itself": { files: /assets\/attendance-[\w-]*\.js/, remembered: false },
  "what it imports": { files: /assets\/forms-/, remembered: true },
  "the words of its tools": { files: /assets\/da-tools-/, remembered: false },
};

for (const [name, { files, remembered }] of Object.entries(MISSED)) {
  test(`a place comes as soon as it can be fetched: ${name} was missing`, async () => {
    const { page } = await visitor.open("?lang=da");
    await settled(page);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await page.route(files, (route) => route.abort());
    await page.locator("main .card a[href='#attendance']").click();
    const again = page.getByRole("button", { name: "Prøv igen" });
    const reload = page.getByRole("button", { name: "Hent hele siden igen" });
    await again.waitFor();
    await again.click();
    // Its name is another one while it fetches.
    await again.waitFor();
    await page.unroute(files);
    await again.click();
    // Some browsers remember less.
    await page.locator("main").locator("form:visible").or(reload).first().waitFor();
    if (await reload.isVisible()) {
      assert.ok(remembered);
      await reload.click();
      await page.locator("main form:visible").waitFor();
      assert.equal(page.url(), `${visitor.url}?lang=da#attendance`);
      return;
    }
    assert.equal(await page.evaluate(() => "stays" in window), true, "nothing was loaded anew");
    assert.equal(await page.locator("main h1:focus").count(), 1);
  });
}

test("without the network no part is given up for good: when it is back, all of them come", async () => {
  const { page } = await visitor.open("?lang=da");
  await settled(page);
  await page.evaluate(() => Object.assign(window, { stays: true }));
  await page.context().setOffline(true);
  for (const hash of ["attendance", "cost", "rulebook", "number"]) {
    await page.evaluate((place) => void (location.hash = place), hash);
    await page.getByText("Siden kunne ikke hentes").waitFor();
    const again = page.getByRole("button", { name: "Prøv igen" });
    await again.click();
    // Its name is another one while it fetches.
    await again.waitFor();
    const reload = page.getByRole("button", { name: "Hent hele siden igen" });
    assert.equal(await reload.count(), 0, "a reload would take the page away");
  }
  for (const language of ["nn", "en"]) {
    await page.locator(`.languages a[lang=${language}]`).click();
    await page.getByText("Sproget kunne ikke hentes").waitFor();
  }
  await page.context().setOffline(false);
  for (const language of ["nn", "en"]) await chooseLanguage(page, language);
  for (const hash of ["attendance", "cost", "rulebook", "number"]) {
    await page.evaluate((place) => void (location.hash = place), hash);
    await page.locator("main form:visible").first().waitFor();
  }
  assert.equal(await page.evaluate(() => "stays" in window), true, "nothing was loaded anew");
});

test("a look that cannot be fetched comes when it can be", async () => {
  const { page } = await visitor.open("?lang=da#number");
  await page.context().setOffline(true);
  await page.locator(".themes a[href*=dkfds]").click();
  await page.getByText("Temaet kunne ikke hentes").waitFor();
  await page.context().setOffline(false);
  await page.locator(".themes a[href*=dkfds]").click();
  await page.locator("html[data-theme=dkfds]").waitFor();
});

test("what a browser keeps of the last match of a regular expression is nothing that was entered", async () => {
  const { page } = await visitor.open("?lang=da#number");
  const kept = () =>
    page.evaluate(() => {
      const { input, lastMatch, leftContext, rightContext, lastParen, $1, $2, $3 } = /** @type {any} */ (RegExp);
      return [input, lastMatch, leftContext, rightContext, lastParen, $1, $2, $3].join("\n");
    });
  const assertForgotten = async () => {
    const text = await kept();
    for (const entered of ["2958", "Eksempel", "0707", "Prøvevej"]) assert.ok(!text.includes(entered), entered);
  };
  await page.evaluate(() => /2958/.test("2958"));
  assert.match(await kept(), /2958/, "the browser keeps it");
  await page.fill("input[type=text]", "070761-2958");
  await submit(page);
  await assertForgotten();
  await page.locator(".tools a[href='#letter']").click();
  await page.fill("#exemption-enrolment-age", "2958");
  await page.locator("#enrolment-form button").click();
  await assertForgotten();
  await page.goto(`${visitor.url}?lang=da#fd001`);
  await fillRequest(page);
  await assertForgotten();
  await goOn(page);
  await assertForgotten();
});

test("nothing typed is in the address, in the history or in any storage", async () => {
  const { page } = await visitor.open("?lang=da#number");
  const addresses = [page.url()];
  page.on("framenavigated", () => addresses.push(page.url()));
  await useEverything(page);
  const known = new RegExp(
    `^${visitor.url}(\\?lang=(${LANGUAGES.join("|")})(&country=(dk|no))?)?(#(number|column|fd001(/[a-z-]+)?|attendance|letter|sender|case|readiness|cost|(dk|no)-[a-z]+|rulebook(/[a-z0-9.-]+)?|developers(/[a-z_.]+)?|glossary(/[a-z0-9-]+)?|accessibility)?)?$`,
  );
  for (const address of addresses) assert.match(address, known);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
    name: window.name,
  }));
  assert.deepEqual(kept, {
    local: 0,
    session: 0,
    cookies: "",
    databases: 0,
    caches: 0,
    workers: 0,
    state: null,
    name: "",
  });
});

test("the browser refuses every request a script could make", async () => {
  const { page, requests } = await visitor.open("?lang=da");
  const loaded = requests.length;
  const refused = await page.evaluate(async (url) => {
    const outcome = [];
    outcome.push(
      await fetch(url).then(
        () => "fetched",
        () => "refused",
      ),
    );
    outcome.push(navigator.sendBeacon(url, "x") ? "sent" : "refused");
    const image = new Image();
    outcome.push(
      await new Promise((done) =>
        Object.assign(image, {
          onload: () => done("loaded"),
          onerror: () => done("refused"),
          src: "https://example.invalid/x.png",
        }),
      ),
    );
    return outcome;
  }, visitor.url);
  assert.equal(refused[0], "refused");
  assert.equal(refused[2], "refused");
  assert.deepEqual(
    requests.slice(loaded).filter((url) => !url.includes("example.invalid")),
    [],
  );
});

test("a reload forgets what was typed", async () => {
  const { page } = await visitor.open("?lang=da#fd001");
  await fillRequest(page);
  await goOn(page);
  assert.equal((await page.content()).includes(ANSWERS.name), true);
  await page.reload();
  await page.locator("main h1:visible").waitFor();
  // What there is to look through is empty again.
  assert.match(await page.locator(".review").innerText(), /Ikke udfyldt/);
  assert.equal((await page.content()).includes(ANSWERS.name), false);
});
