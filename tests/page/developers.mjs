// @ts-check
// The page for developers: its code without a browser, and what has to come of a request.
import * as postregler from "@postregler/wasm";
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "./texts.mjs";

for (const language of LANGUAGES) {
  for (const part of ["", "-rules", "-guides"]) await import(`@postregler/wasm/locales/${language}${part}`);
}

const entry = fileURLToPath(new URL("../../web-demo/src/tools/developers/code/generate-code.ts", import.meta.url));
const built = buildSync({ entryPoints: [entry], bundle: true, write: false, format: "esm", target: "es2022" });
const made = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0]?.text ?? "")}`);

/** @typedef {{ name: string, method: readonly [string, string], stream: boolean, request: object, rows: string, today: number }} Asked */

/** @type {(host: string, asked: Asked) => string | undefined} */
export const codeFor = made.codeFor;

/** A day on which nothing changes. */
export const TODAY = 20261122;

/**
 * An example as a program asks it.
 *
 * @param {string} name
 * @param {{ request: object, rows?: string }} example
 * @returns {Asked}
 */
export function asked(name, { request, rows = "" }) {
  const row = [...postregler.OPERATIONS, ...postregler.STREAMS].find((row) => row.name === name);
  if (row === undefined) throw new Error(`there is no ${name}`);
  return { name, method: row.method, stream: postregler.STREAMS.includes(row), request, rows, today: TODAY };
}

/** What the core answers, as text. @param {Asked} asked */
export function expectedOf({ name, method: [area, method], stream, request, rows }) {
  if (!stream) return postregler.call(name, JSON.stringify(request));
  /** @type {any} */
  const areas = postregler;
  const opened = areas[area][method](request);
  const codes = [...opened.push(new TextEncoder().encode(rows)), ...opened.end()];
  return JSON.stringify({ codes, summary: opened.summary() });
}
