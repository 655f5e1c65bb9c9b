import { forgetMatchesIn } from "./form/forget-match.ts";
import { startLanguage } from "./language/language-url.ts";
import { prefetchRoute, renderPage } from "./page/page.ts";
import { followThemeInUrl } from "./theme/themes.ts";

/** Without a language there are no words to say it in: these stand in the document. */
function giveUp(error: unknown): never {
  document.querySelector("#unfetched")?.removeAttribute("hidden");
  throw error;
}

forgetMatchesIn(window);
prefetchRoute();
// Not awaited here: what is fetched later imports from this file, and would wait for its end.
void Promise.all([startLanguage(), followThemeInUrl()]).then(renderPage).catch(giveUp);
