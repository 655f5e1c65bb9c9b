// @ts-check
// dist/auto.js in Firefox: one run through a form.
import assert from "node:assert/strict";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../hosts/find-browser.mjs";
import { html, startServer } from "./auto-page.mjs";

const FORM = `<main><h1>Side</h1><form data-postregler="fd005" action="/sent" method="post">
  <label>Navn <input name="name"></label> <postregler-id kind="dk.cvr" name="cvr" label="Cvr-nummer" required></postregler-id>
  <button>Send</button></form></main>`;

test("firefox", async () => {
  const server = await startServer();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.put(html(FORM)));
    await page.type("input[name=cvr]", "1");
    await page.keyboard.press("Tab");
    await page.waitForSelector("postregler-id .postregler-messages");
    await page.click("button");
    await page.waitForSelector(".postregler-summary");
    const seen = await page.evaluate(() => ({
      title: document.title,
      focused: document.activeElement?.className,
      lines: document.querySelectorAll(".postregler-summary li").length,
      wrong: [...document.querySelectorAll("[aria-invalid=true]")].map((input) => input.getAttribute("name")),
    }));
    assert.deepEqual(seen, {
      title: "Fejl: Post på papir",
      focused: "postregler-summary",
      lines: 2,
      wrong: ["name", "cvr"],
    });
    assert.equal(server.posted.length, 0);
    await page.type("input[name=name]", "Eksempel ApS");
    await page.click("input[name=cvr]", { count: 3 });
    await page.type("input[name=cvr]", "12345674");
    await Promise.all([page.waitForNavigation(), page.click("button")]);
    assert.equal(server.posted[0]?.body, "name=Eksempel+ApS&cvr=12345674");
  } finally {
    await browser.close();
    server.stop();
  }
});
