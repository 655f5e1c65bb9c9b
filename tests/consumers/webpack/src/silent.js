// Codes without messages: no language.
import { identity } from "@postregler/wasm";

const answer = identity.check({ number: "010180-0002", context: { on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
