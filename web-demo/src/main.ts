import { fetchLanguage } from "./language/catalogue.ts";
import { currentLanguage } from "./language/current.ts";
import { begin, start } from "./page/page.ts";

/** Without a language there are no words to say it in: these stand in the document. */
function giveUp(error: unknown): never {
  document.querySelector("#unfetched")?.removeAttribute("hidden");
  throw error;
}

begin();
// Not awaited here: what is fetched later imports from this file, and would wait for its end.
void fetchLanguage(currentLanguage()).then(start).catch(giveUp);
