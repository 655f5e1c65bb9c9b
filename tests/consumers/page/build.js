// No bundling: the files are copied beside the site's own, and their hashes are inserted into its pages.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const DIST = "node_modules/@postregler/wasm/dist";
cpSync(DIST, "site/postregler", { recursive: true });
const hashes = JSON.parse(readFileSync(`${DIST}/integrity.json`, "utf8"));
for (const page of readdirSync("site").filter((file) => file.endsWith(".html"))) {
  const html = readFileSync(`site/${page}`, "utf8");
  const tag = /src="\/postregler\/([^"]+)"/g;
  writeFileSync(
    `site/${page}`,
    html.replace(tag, (whole, file) => `${whole} integrity="${hashes[file]}"`),
  );
}
