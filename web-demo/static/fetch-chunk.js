// @ts-check
// Replaces Vite's preload helper around every import() of the page (static/chunks.mjs). A browser may cache the failure
// of a module permanently: Chromium does so for the module, its imports and module preloads. If a failure is likely,
// the files are first fetched with `prefetch`, whose failures are not cached. A failed chunk is requested at a new URL;
// if the browser has cached the failure of one of its imports, only a reload helps, and the error has a name that tells
// so.

/** Loaded files by URL. @type {Set<string>} */
const loaded = new Set();

/** Whether a fetch has failed before: from then on files are prefetched. */
let hasFailed = false;

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
  const missing = addresses.filter((address) => !loaded.has(address));
  const prefetchFirst = missing.length > 0 && (hasFailed || !navigator.onLine);
  try {
    if (prefetchFirst) await Promise.all(missing.map(fetched));
    else for (const address of missing.slice(1)) preload(address);
    const module = await load().catch((error) => retryAtNewUrl(addresses[0], error));
    for (const address of addresses) loaded.add(address);
    return module;
  } catch (error) {
    hasFailed = true;
    throw error instanceof TypeError && prefetchFirst ? Object.assign(error, { name: "RememberedError" }) : error;
  }
};

/**
 * The browser's own `import`: written literally, it would be replaced by this helper.
 *
 * @type {(file: string | undefined, error: unknown) => Promise<any>}
 */
const retryAtNewUrl = (file, error) => {
  if (!file || !(error instanceof TypeError) || !navigator.onLine) throw error;
  // @ts-expect-error -- see static/chunks.mjs
  return __import(`${file}?attempt=${++attempts}`);
};

/** Preloads a module along with its importer. @param {string} address */
const preload = (address) => {
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=modulepreload]"));
  if (![...links].some(({ href }) => href === address)) addLink("modulepreload", address);
};

/**
 * Resolves when the file has been fetched. Some browsers delay prefetches, so there is a time limit.
 *
 * @param {string} address
 */
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
  // Modules are requested with CORS.
  link.crossOrigin = "";
  link.href = address;
  document.head.append(link);
  return link;
};
