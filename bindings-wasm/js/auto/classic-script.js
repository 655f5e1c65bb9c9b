// @ts-check
// The classic script dist/auto.js: one tag, and one for a language, in any order.
import { INTEGRITY } from "postregler:auto-js";
import { instantiate } from "postregler:core";
import { createCall } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { catalogues } from "../catalogues.js";
import { createEngine } from "../engine.js";
import { element, nativeProperty } from "./dom.js";
import { firstAvailableEngine } from "./engine-fallback.js";
import { auto } from "./index.js";
import { pageGlobal } from "./page-global.js";

const engine = createEngine(instantiate);

export const run = () => {
  // Only while the script runs for the first time can it be told which tag it came with.
  const current = nativeProperty(document, "currentScript");
  const tag = current instanceof HTMLScriptElement ? current : null;
  const defaults = tag?.dataset ?? {};

  // Those of the languages may have come before.
  const shared = pageGlobal();
  // The same script twice, from two parts of a page: one is enough.
  if (shared.auto) return;
  const languages = (shared.catalogues ??= []);
  const engines = (shared.engines ??= {});
  engines.wasm = { call: createCall(engine, OPERATIONS), catalogues };

  const names = defaults.engine === "js" ? ["js"] : ["wasm", "js"];
  const any = firstAvailableEngine(names, engines, requester(tag));
  /** @type {import("./check-form.js").Engine} */
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
 * Fetches the script that brings another engine, once: the one that was built together with this one and lies beside it, or what
 * the tag names. The integrity of the former is known. What the tag names without one has to come from where this script came from.
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
    const isOwn = engineSrc === undefined;
    const address = isOwn
      ? new URL(`auto-${name}.js`, tag.src)
      : new URL(engineSrc, nativeProperty(document, "baseURI"));
    const integrity = engineIntegrity || (isOwn ? INTEGRITY : "");
    if (!integrity && address.origin !== new URL(tag.src).origin) {
      console.error("postregler: data-engine-src at another origin needs data-engine-integrity");
      return;
    }
    const script = /** @type {HTMLScriptElement} */ (element("script", { src: address.href, integrity }));
    // Of another origin, browsers check the integrity only of what they may read.
    if (integrity && address.origin !== location.origin) script.crossOrigin = tag.crossOrigin ?? "anonymous";
    nativeProperty(document, "head").append(script);
  };
};
