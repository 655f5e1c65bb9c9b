import { forgetMatchesIn } from "./form/forget-match.ts";
import { startLanguage } from "./language/language-url.ts";
import { begin, start } from "./page/page.ts";
import { followTheme } from "./theme/themes.ts";

/** Without a language there are no words to say it in: these stand in the document. */
function giveUp(error: unknown): never {
  document.querySelector("#unfetched")?.removeAttribute("hidden");
  throw error;
}

forgetMatchesIn(window);
begin();
// Not awaited here: what is fetched later imports from this file, and would wait for its end.
void Promise.all([startLanguage(), followTheme()]).then(start).catch(giveUp);
