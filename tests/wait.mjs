// @ts-check
// Waiting for what a page comes to, from outside. What Puppeteer and Playwright let the page itself wait for is made of text there,
// which a strict Content-Security-Policy forbids.

/** So long something may take on a busy machine. */
const PATIENCE = 30_000;

const PAUSE = 20;

/** @typedef {{ evaluate(read: any, given?: any): Promise<any> }} Evaluating a page of Puppeteer or of Playwright */

/**
 * Asks the page until it gives something; while it goes elsewhere it gives nothing.
 *
 * @template Result
 * @template [Given=undefined]
 * @param {Evaluating} page
 * @param {(given: Given) => Result} read runs in the page
 * @param {Given} [given]
 * @param {string} [otherwise] what to say if it never does
 * @returns {Promise<NonNullable<Result>>}
 */
export const until = async (page, read, given, otherwise = `the page never came to ${read}`) => {
  const end = Date.now() + PATIENCE;
  /** @type {unknown} */
  let failure;
  while (Date.now() < end) {
    try {
      const result = await page.evaluate(read, given);
      if (result) return result;
    } catch (error) {
      failure = error;
    }
    await pause();
  }
  throw new Error(otherwise, { cause: failure });
};

/**
 * Asserts again and again until it holds, for what a page does a moment after something was done to it.
 *
 * @template Result
 * @param {() => Result | Promise<Result>} check
 * @returns {Promise<Result>}
 */
export const eventually = async (check) => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause();
  }
};

const pause = () => new Promise((done) => setTimeout(done, PAUSE));
