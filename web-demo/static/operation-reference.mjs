// @ts-check
// Generates the reference of operations as static pages during the build, from docs/operations.
import { readFileSync, readdirSync } from "node:fs";
import { Marked } from "marked";
import { META } from "../security.mjs";
import { markup, trusted } from "./html.mjs";

const FOLDER = new URL("../../docs/operations/", import.meta.url);

/** The id of a heading as the links inside a page have it. @param {string} text */
const idOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");

/**
 * Links to other documents of the repository become plain text: the demo does not contain them. Links to rules lead to
 * the rule book of the demo.
 *
 * @param {string} href @param {string} html
 */
const link = (href, html) => {
  const rule = /^\.\.\/rules\.md#/.test(href);
  if (rule) return `<a href="../#rulebook/${html}">${html}</a>`;
  if (href.startsWith("#")) return `<a href="${href}">${html}</a>`;
  const page = /^([\w.]+)\.md$/.exec(href)?.[1];
  if (page !== undefined) return `<a href="${page === "README" ? "index" : page}.html">${html}</a>`;
  return html;
};

const parser = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return link(href, this.parser.parseInline(tokens));
    },
    table({ header, rows }) {
      const cells = (/** @type {import("marked").Tokens.TableCell[]} */ row, /** @type {"th" | "td"} */ tag) =>
        row
          .map(
            ({ tokens }) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${this.parser.parseInline(tokens)}</${tag}>`,
          )
          .join("");
      const body = rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
      return `<table><thead><tr>${cells(header, "th")}</tr></thead><tbody>\n${body}</tbody></table>\n`;
    },
    code({ text }) {
      const { text: code } = markup`<pre><code>${text}</code></pre>`;
      return `${code}\n`;
    },
  },
});

/** @param {string} markdown @param {string} css */
function page(markdown, css) {
  const title = /^# (.*)$/m.exec(markdown)?.[1]?.replaceAll("`", "") ?? "Operations";
  const meta = META.map((attributes) => Object.entries(attributes));
  const body = trusted(/** @type {string} */ (parser.parse(markdown.replace(/^<!--.*-->\n/, ""), { async: false })));
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${meta.map((attributes) => markup`<meta${attributes.map(([name, value]) => markup` ${name}="${value}"`)}>\n`)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – postregler</title>
<link rel="stylesheet" href="../${css}">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><div class="top"><a class="brand" href="../?lang=en"><img src="../logo.svg" alt="" width="32" height="32">postregler</a></div></header>
<main id="main" tabindex="-1"><div class="view reference">
${body}
</div></main>
</body>
</html>
`.text;
}

/** @returns {import("vite").Plugin} */
export const operationReference = () => ({
  name: "operation-reference",
  apply: "build",
  generateBundle: {
    // After the style sheet has its final name.
    order: "post",
    handler(_, bundle) {
      const css = Object.keys(bundle).find((name) => /^assets\/.*\.css$/.test(name));
      if (css === undefined) return this.error("there are no styles for the reference of operations");
      for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".md"))) {
        const name = file === "README.md" ? "index" : file.slice(0, -".md".length);
        const source = page(readFileSync(new URL(file, FOLDER), "utf8"), css);
        this.emitFile({ type: "asset", fileName: `operations/${name}.html`, source });
      }
    },
  },
});
