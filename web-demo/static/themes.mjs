// @ts-check
// Adapts the style sheets of two design systems to the page during the build: `themes/NAME.css` and its assets. They
// come from the npm packages. Only listed files are included, so no logos are.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";

const require = createRequire(import.meta.url);

/** @typedef {Map<string, Buffer | string>} Files by their name under `themes/` */

/** @param {string} path */
const readSource = (path) => readFile(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

/** The images that forms use. */
const ICONS = ["check-white", "chevron-down", "chevron-down-gray-200", "error", "minus-white"];

/** The font weights that forms use, Latin-1 only. */
const WEIGHTS = { 400: "Regular", 600: "SemiBold", 700: "Bold" };

/** @param {Files} files */
async function dkfds(files) {
  const folder = await packageFolder("dkfds");
  const read = (/** @type {string} */ path) => readFile(join(folder, path));
  const fonts = "dist/fonts/IBMPlexSans/split/woff2";
  for (const icon of ICONS) files.set(`dkfds/${icon}.svg`, await read(`dist/img/svg-icons/${icon}.svg`));
  const faces = [];
  for (const [weight, name] of Object.entries(WEIGHTS)) {
    const file = `IBMPlexSans-${name}-Latin1.woff2`;
    files.set(`dkfds/${file}`, await read(`${fonts}/${file}`));
    faces.push(
      `@font-face{font-display:swap;font-family:"IBM Plex Sans";font-weight:${weight};src:url(dkfds/${file}) format("woff2")}`,
    );
  }
  files.set("dkfds/LICENSE.md", await read("LICENSE.md"));
  files.set("dkfds/LICENSE-fonts.txt", await read(`${fonts}/license.txt`));
  files.set("dkfds/LICENSE-icons.txt", await readSource("../LICENSE-APACHE"));

  const systemStyles = (await read("dist/css/dkfds.min.css"))
    .toString()
    .replace(/url\(\.\.\/img\/(?:svg-icons\/)?([\w-]+)\.\w+\)/g, (_, icon) =>
      ICONS.includes(icon) ? `url(dkfds/${icon}.svg)` : "none",
    );
  files.set("dkfds.css", `${faces.join("")}${inMain(systemStyles)}${await pageOverrides("dkfds")}`);
}

/**
 * The system styles the whole page and assumes a root font size of 10 pixels. Its rules are scoped to `main` and
 * converted.
 *
 * @param {string} css
 */
function inMain(css) {
  const moving = /@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g;
  const within = css
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(moving, "")
    .replace(/(?<=[{},]|^)(?:html|body)(?=[{,.:>\s])/g, "&")
    .replace(/(\d*\.?\d+)rem\b/g, (_, number) => `${+(number * 0.625).toFixed(5)}rem`);
  const code = `${(css.match(moving) ?? []).join("")}main{${within}}`;
  return transform({ filename: "dkfds.css", code: Buffer.from(code), minify: true, targets: TARGETS }).code.toString();
}

/** Transpiles nesting for older browsers. */
const TARGETS = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

/** @param {Files} files */
async function designsystemet(files) {
  const folder = await packageFolder("@digdir/designsystemet-css");
  files.set("designsystemet/LICENSE", await readFile(join(folder, "LICENSE")));
  const parts = ["dist/theme/designsystemet.css", "dist/src/index.css"];
  const [theme = "", all = ""] = await Promise.all(parts.map((path) => readFile(join(folder, path), "utf8")));
  /** @type {string[]} */
  const icons = [];
  // The security policy does not allow `data:` URLs.
  const styles = all.replace(/url\((["'])data:image\/svg\+xml;charset=utf-8,(.*?)\1\)/g, (_, _quote, data) => {
    const icon = data.includes("%3C") ? decodeURIComponent(data) : data;
    if (!icons.includes(icon)) icons.push(icon);
    return `url("designsystemet/${icons.indexOf(icon) + 1}.svg")`;
  });
  icons.forEach((icon, at) => files.set(`designsystemet/${at + 1}.svg`, icon));
  files.set(
    "designsystemet.css",
    `@layer ds.theme,ds.base,ds.components;${theme}${styles}${await pageOverrides("designsystemet")}`,
  );
}

/** The page's overrides of a theme. @param {string} name */
const pageOverrides = async (name) =>
  transform({
    filename: `${name}.css`,
    code: Buffer.from(await readSource(`src/theme/${name}.css`)),
    minify: true,
  }).code.toString();

/** @param {string} name */
async function packageFolder(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const found = join(folder, name);
    if (await readFile(join(found, "package.json")).catch(() => undefined)) return found;
  }
  throw new Error(`${name} is not installed`);
}

async function themes() {
  /** @type {Files} */
  const files = new Map();
  await dkfds(files);
  await designsystemet(files);
  return files;
}

const TYPES = [
  ["css", "text/css"],
  ["svg", "image/svg+xml"],
  ["woff2", "font/woff2"],
];

/** @returns {import("vite").Plugin} */
export const themeFiles = () => ({
  name: "theme-files",
  async generateBundle() {
    for (const [name, source] of await themes()) this.emitFile({ type: "asset", fileName: `themes/${name}`, source });
  },
  // The development server generates the files on each request.
  configureServer(server) {
    server.middlewares.use("/themes", async (request, response, next) => {
      const name = (request.url ?? "").slice(1).split("?", 1)[0] ?? "";
      const file = (await themes()).get(name);
      const type = TYPES.find(([ending]) => name.endsWith(`.${ending}`))?.[1];
      if (file === undefined || type === undefined) return next();
      response.setHeader("Content-Type", type);
      response.end(file);
    });
  },
});
