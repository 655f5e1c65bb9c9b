// @ts-check
// What comes out of the printer: the page as a PDF file, read again.
import { extractText, getDocumentProxy } from "unpdf";

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} text */
export const onOneLine = (text) => text.replace(/\s+/g, " ").trim();

/** What is printed: how many pages, their size in points, and the words on them. @param {Page} page */
export async function printed(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const paper = await getDocumentProxy(new Uint8Array(pdf));
  const [, , width = 0, height = 0] = (await paper.getPage(1)).view;
  const { text } = await extractText(paper, { mergePages: true });
  return { pages: paper.numPages, size: [Math.round(width), Math.round(height)], text: onOneLine(text) };
}

/** What on paper is not dark on white. @param {Page} page */
export const pale = (page) =>
  page.evaluate(() => {
    const channels = (/** @type {string} */ colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (/** @type {number[]} */ [red = 0, green = 0, blue = 0]) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll("main, main *")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { color, colorScheme } = getComputedStyle(element);
        return colorScheme !== "light" || 1.05 / (luminance(channels(color)) + 0.05) < 4.5;
      })
      .map((element) => `${getComputedStyle(element).color} ${element.outerHTML.slice(0, 80)}`);
  });
