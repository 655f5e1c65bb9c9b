// @ts-check
// Chromium for the pages of the examples.
import { chromium } from "playwright-core";
import { findBrowser } from "../hosts/find-browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const launch = () =>
  chromium.launch({
    executablePath: findBrowser("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/**
 * The messages of a page: the title, each line of the summary with its target, and the messages at each field.
 *
 * @param {Page} page
 */
export const messagesIn = (page) =>
  page.evaluate(() => {
    const clean = (/** @type {string | null | undefined} */ text) => text?.trim().replace(/\s+/g, " ");
    const box = document.querySelector(".alert-error");
    const described = (/** @type {Element | null} */ one) =>
      (one?.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => clean(id && document.getElementById(id)?.textContent));
    return {
      title: document.title,
      heading: clean(box?.querySelector("h2")?.textContent),
      lines: [...(box?.querySelectorAll("li") ?? [])].map((line) => [
        clean(line.textContent),
        line.querySelector("a")?.getAttribute("href"),
      ]),
      focus: document.activeElement === box,
      fields: [...document.querySelectorAll("input, textarea")].map((control) => [
        control.getAttribute("name"),
        control.getAttribute("aria-invalid"),
        described(control),
        described(control.closest("fieldset")),
        Boolean(control.closest(".form-error")),
      ]),
      // The order of elements, including the position of messages.
      order: [...document.querySelectorAll(".alert-error, h1, label, legend, .form-hint, .postregler-messages, [name]")]
        .filter((one) => !one.matches(".postregler-messages .form-hint"))
        .map((one) => one.getAttribute("name") ?? clean(one.textContent)),
    };
  });
