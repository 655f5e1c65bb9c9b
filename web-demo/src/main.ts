import { forgetMatchesIn } from "./form/forget-match.ts";
import { startLanguage } from "./language/language-url.ts";
import { prefetchRoute, renderPage } from "./page/page.ts";
import { followThemeInUrl } from "./theme/themes.ts";

/** Without a loaded language there are no texts; the document contains a message in each language. */
function giveUp(error: unknown): never {
  document.querySelector("#unfetched")?.removeAttribute("hidden");
  throw error;
}

forgetMatchesIn(window);
prefetchRoute();
// Not awaited: modules that are loaded later import from this one and would wait for its end.
void Promise.all([startLanguage(), followThemeInUrl()]).then(renderPage).catch(giveUp);
