// The same where WebAssembly is forbidden.
import { identity } from "/postregler/js.mjs";
import "/postregler/locales/da.mjs";

const answer = identity.check({ number: "070761-428", context: { locale: "da", on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
