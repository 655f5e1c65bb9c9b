// @ts-check
// Lists the files that the page loads for an entry URL, as JSON: a list of names and files.
import { visit } from "./browser.mjs";

/** Entry URLs in one language: the front page, a guide of each country, a form, the largest tools. */
const PLACES = {
  "the front page": "",
  "a Danish guide": "#dk-paper",
  "a Norwegian guide": "#no-reserve",
  "FD 001": "#fd001",
  "the sender's page": "#sender",
  "the calculator": "#cost",
  "the rule book": "#rulebook",
};

const visitor = await visit();
const loaded = [];
for (const [name, hash] of Object.entries(PLACES)) {
  const { page, requests } = await visitor.open(`?lang=da${hash}`);
  await page.waitForLoadState("networkidle");
  const paths = requests.map((url) => new URL(url).pathname.slice(1) || "index.html");
  loaded.push({ name, files: [...new Set(paths)].filter((path) => path !== "favicon.ico").sort() });
}
await visitor.close();
console.log(JSON.stringify(loaded));
