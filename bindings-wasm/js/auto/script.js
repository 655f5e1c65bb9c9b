// @ts-check
// The classic script dist/auto.js: one tag, and one for a language, in any order.
import { begin } from "postregler:core";
import { callText } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { catalogues } from "../catalogues.js";
import { engineOver } from "../engine.js";
import { firstThatRuns } from "./engines.js";
import { auto } from "./index.js";

/** @typedef {import("./ask.js").Engine & { catalogues: any[] }} Registered */
/** @typedef {{ catalogues?: any[], engines?: Record<string, Registered | undefined>, destroy?(): void, [name: string]: unknown }} Shared */

const engine = engineOver(begin);

export const run = () => {
  // Only while the script runs for the first time can it be told which tag it came with.
  const tag = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const defaults = tag?.dataset ?? {};

  const page = /** @type {{ postregler?: Shared }} */ (globalThis);
  // What the scripts of one page have in common; those of the languages may have come before.
  const shared = (page.postregler ??= {});
  // The same script twice, from two parts of a page: one is enough.
  if (shared.auto) return;
  const languages = (shared.catalogues ??= []);
  const engines = (shared.engines ??= {});
  engines.wasm = { call: (operation, text) => callText(engine, OPERATIONS, operation, text), catalogues };

  const names = defaults.engine === "js" ? ["js"] : ["wasm", "js"];
  const any = firstThatRuns(names, engines, requester(tag));
  /** @type {import("./ask.js").Engine} */
  const withLanguages = {
    catalogues: languages,
    call(operation, text) {
      // Each engine takes its languages from a list of its own, and all of them the same.
      for (const one of Object.values(engines)) {
        while (one && one.catalogues.length < languages.length) one.catalogues.push(languages[one.catalogues.length]);
      }
      return any.call(operation, text);
    },
  };

  const start = () => {
    shared.destroy = auto(withLanguages, { defaults }).destroy;
    return shared;
  };
  shared.auto = start;
  start();
};

/**
 * Gets the script that brings another engine, once, from beside this one if nothing else is said.
 *
 * @param {HTMLScriptElement | null} tag
 */
const requester = (tag) => {
  /** @type {Set<string>} */
  const requested = new Set();
  return (/** @type {string} */ name) => {
    if (requested.has(name) || !tag) return;
    requested.add(name);
    const { engineSrc, engineIntegrity } = tag.dataset;
    const script = document.createElement("script");
    script.src = engineSrc ?? new URL(`auto-${name}.js`, tag.src).href;
    if (engineIntegrity) script.integrity = engineIntegrity;
    document.head.append(script);
  };
};
