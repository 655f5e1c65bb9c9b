// @ts-check
// Pictures of every place for those who want to look at them: node tests/page/screenshots.mjs writes them to target/screenshots.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { visit } from "./browser.mjs";
import { STATES } from "./states.mjs";
import { LANGUAGES } from "./texts.mjs";

const FOLDER = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));

const SCREENS = /** @type {const} */ ([
  ["phone", { width: 375, height: 812 }],
  ["desktop", { width: 1280, height: 900 }],
]);

/** The first state of each view, and the front page in each language. */
const WANTED = STATES.flatMap(({ main, ...state }, at) => {
  const first = STATES.findIndex(({ hash }) => hash === state.hash) === at;
  if (!first && !main) return [];
  const languages = state.hash === "" && first ? LANGUAGES : /** @type {const} */ (["en"]);
  return languages.map((language) => ({ ...state, language }));
});

mkdirSync(FOLDER, { recursive: true });
const visitor = await visit();
let made = 0;
for (const { name, hash, language, reach } of WANTED) {
  for (const [screen, viewport] of SCREENS) {
    const { page } = await visitor.open(`?lang=${language}${hash}`, { viewport, reducedMotion: "reduce" });
    await reach(page);
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      const file = `${name.replace(/[^\p{L}\d]+/gu, "-")}.${language}.${screen}.${colorScheme}.png`;
      await page.screenshot({ path: FOLDER + file, fullPage: true });
      made += 1;
    }
  }
}
await visitor.close();
console.log(`${made} pictures in ${FOLDER}`);
