// @ts-check
// What Vite puts around every import() of the page, in place of its own (static/chunks.mjs).
//
// A browser may remember for good that a module could not be fetched: Chromium does, of the module itself, of each that it imports,
// and of what was preloaded as one. So an import that is likely to fail does not begin before its files have come in a way whose
// failure is not remembered, `prefetch`. A part that failed nevertheless is asked for at a fresh address; if the browser keeps the
// failure of what it imports, only a reload helps, and the error says so by its name.

/** Files that are here, by their addresses. @type {Set<string>} */
const here = new Set();

/** Whether something has failed before: from then on files come first. */
let careful = false;

let attempts = 0;

/**
 * @template Module
 * @param {() => Promise<Module>} load the import
 * @param {readonly string[]} [needed] its file, and those that this one imports and the page does not begin with
 * @param {string} [from] what their addresses are relative to
 * @returns {Promise<Module>}
 */
export const __vitePreload = async (load, needed = [], from = document.baseURI) => {
  const addresses = needed.map((file) => new URL(file, from).href);
  const wanted = addresses.filter((address) => !here.has(address));
  const first = wanted.length > 0 && (careful || !navigator.onLine);
  try {
    if (first) await Promise.all(wanted.map(fetched));
    else for (const address of wanted.slice(1)) preload(address);
    const module = await load().catch((error) => anew(addresses[0], error));
    for (const address of addresses) here.add(address);
    return module;
  } catch (error) {
    careful = true;
    throw error instanceof TypeError && first ? Object.assign(error, { name: "RememberedError" }) : error;
  }
};

/** The browser's own `import`: written as such here, it would lead here again. @type {(own: string | undefined, error: unknown) => Promise<any>} */
const anew = (own, error) => {
  if (!own || !(error instanceof TypeError) || !navigator.onLine) throw error;
  // @ts-expect-error -- see static/chunks.mjs
  return __import(`${own}?attempt=${++attempts}`);
};

/** Together with what imports it. @param {string} address */
const preload = (address) => {
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=modulepreload]"));
  if (![...links].some(({ href }) => href === address)) addLink("modulepreload", address);
};

/** Resolves when the file has come. A browser that takes its time with what is for later is not waited for. @param {string} address */
const fetched = async (address) => {
  const link = addLink("prefetch", address);
  try {
    await new Promise((resolve, reject) => {
      setTimeout(resolve, 5_000);
      link.addEventListener("load", resolve);
      link.addEventListener("error", () => reject(new Error("a part of the page could not be fetched")));
    });
  } finally {
    link.remove();
  }
};

/** @type {(rel: string, address: string) => HTMLLinkElement} */
const addLink = (rel, address) => {
  const link = document.createElement("link");
  link.rel = rel;
  link.as = "script";
  // As modules are asked for.
  link.crossOrigin = "";
  link.href = address;
  document.head.append(link);
  return link;
};
