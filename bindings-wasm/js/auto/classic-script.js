// @ts-check
// The classic script dist/auto.js: one tag for the script and one for each language, in any order.
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
  // `currentScript` is available only while the script is first executed.
  const current = nativeProperty(document, "currentScript");
  const tag = current instanceof HTMLScriptElement ? current : null;
  const defaults = tag?.dataset ?? {};

  // Language scripts may have run before this one.
  const shared = pageGlobal();
  // The script may be included twice by two parts of a page.
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
      // Each engine has a list of its own; all lists receive the same catalogues.
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
 * Loads the script of another engine once: by default the one built together with this script, whose integrity is
 * known, or the one named by the tag. A script named without integrity must have the same origin as this one.
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
      console.error("postregler: data-engine-src on another origin needs data-engine-integrity");
      return;
    }
    const script = /** @type {HTMLScriptElement} */ (element("script", { src: address.href, integrity }));
    // Browsers check the integrity of scripts from other origins only with CORS.
    if (integrity && address.origin !== location.origin) script.crossOrigin = tag.crossOrigin ?? "anonymous";
    nativeProperty(document, "head").append(script);
  };
};
