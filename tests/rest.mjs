// @ts-check
// What is done to a page of Playwright is done when the page has come to rest: what follows from it may take a few turns (another
// address, a part or a language that is fetched first), and on a busy machine a test would read before that.

/** @typedef {import("playwright-core").Page} Page */

/** Of the page and of its frame, through which locators go as well. */
const OF_FRAME = /** @type {const} */ ([
  "click",
  "dblclick",
  "press",
  "check",
  "uncheck",
  "selectOption",
  "setInputFiles",
  "goto",
]);
const OF_PAGE = /** @type {const} */ (["goBack", "goForward", "reload"]);

/** Keys that do something. Others move the focus, or write, which is done at once. */
const ACTING = /^(?:.*\+)?(?:Enter|Space| )$/;

/** What never comes, such as a request that a test holds back, is not waited for any longer. */
const PATIENCE = 3_000;

/** @type {<P extends Page>(page: P) => P} */
export const resting = (page) => {
  let underWay = 0;
  page.on("request", () => void (underWay += 1));
  for (const end of /** @type {const} */ (["requestfinished", "requestfailed"]))
    page.on(/** @type {any} */ (end), () => void (underWay -= 1));
  // What a document that was left had begun is not always reported as ended.
  page.on("framenavigated", () => void (underWay = Math.max(0, underWay)));

  const rest = async () => {
    const until = Date.now() + PATIENCE;
    do {
      underWay = Math.max(0, underWay);
      if (page.isClosed()) return;
      try {
        // Nothing turns in a page whose script is stopped, by a dialog or by a test.
        await Promise.race([page.evaluate(TURNS), pause(PATIENCE)]);
      } catch {
        // Another document is on its way.
        await page.waitForLoadState("domcontentloaded").catch(() => undefined);
        continue;
      }
      if (underWay <= 0) return;
      await pause(10);
    } while (Date.now() < until);
    underWay = 0;
  };

  /** @type {(of: any, name: string, acts?: (...given: any[]) => boolean) => void} */
  const followed = (of, name, acts = () => true) => {
    const act = of[name].bind(of);
    of[name] = async (/** @type {any[]} */ ...given) => {
      const result = await act(...given);
      if (acts(...given)) await rest();
      return result;
    };
  };
  for (const name of OF_FRAME) followed(page.mainFrame(), name);
  for (const name of OF_PAGE) followed(page, name);
  followed(page.keyboard, "press", (key) => ACTING.test(key));
  followed(page.mouse, "up");
  return page;
};

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds).unref());

/** An event that was queued comes within a turn, and what is drawn with the next frame; a hidden page draws nothing. */
const TURNS = () =>
  new Promise((done) => {
    const turn = () => setTimeout(() => setTimeout(done));
    if (document.visibilityState === "hidden") turn();
    else requestAnimationFrame(turn);
  });
