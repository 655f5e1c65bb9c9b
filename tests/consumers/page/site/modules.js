// Modules of the package served unbundled and without an import map.
import { identity } from "/postregler/dk.mjs";
import "/postregler/locales/da-dk.mjs";

const answer = identity.check({ number: "070761-428", context: { locale: "da", on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
