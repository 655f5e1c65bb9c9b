// @ts-check
// What Vite puts around every import() of the page, in place of its own (static/parts.mjs).
//
// A browser may remember for good that a module could not be fetched: Chromium does, of the module itself and of each that it
// imports, and also where a `modulepreload` failed. So no import begins before all of its files are here. They are fetched as a plain
// `preload`, whose failure no browser remembers, and the import takes them from there.

/** Files that are here, or on their way, by their addresses. @type {Map<string, Promise<unknown>>} */
const files = new Map();

/**
 * @template Module
 * @param {() => Promise<Module>} load the import
 * @param {readonly string[]} [needed] its file, and those that this one imports and the page does not have yet
 * @param {string} [from] what their addresses are relative to
 * @returns {Promise<Module>}
 */
export const __vitePreload = async (load, needed = [], from = document.baseURI) => {
  const addresses = needed.map((file) => new URL(file, from).href);
  await Promise.all(addresses.map(fetched));
  try {
    return await load();
  } catch (error) {
    // The network went in between, or what was asked for before the page's own script (static/first.js) had failed. At another
    // address the browser asks anew; if the failure was that of a file which this one imports, only a reload helps.
    const [own] = addresses;
    if (!own || !(error instanceof TypeError)) throw error;
    return import(/* @vite-ignore */ `${own}?again`);
  }
};

/** Fetches a file once, or again if that failed. @param {string} address */
const fetched = (address) => {
  const coming = files.get(address) ?? (isAskedFor(address) ? Promise.resolve() : fetchFile(address));
  files.set(address, coming);
  // Whoever wants it later tries again.
  coming.catch(() => files.delete(address));
  return coming;
};

/** By static/first.js, which takes a link away whose file cannot be fetched. @param {string} address */
const isAskedFor = (address) =>
  [...document.querySelectorAll("link[rel=modulepreload]")].some(
    (link) => link instanceof HTMLLinkElement && link.href === address,
  );

/** @param {string} address */
const fetchFile = (address) =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "script";
    // As modules are asked for; otherwise they would be fetched a second time.
    link.crossOrigin = "";
    link.href = address;
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error("a part of the page could not be fetched"));
    });
    document.head.append(link);
  });
