// The module as a separate file, which browsers compile while it loads.
import { identity, init } from "@postregler/wasm/slim";
import url from "@postregler/wasm/postregler.wasm?url";

await init({ url });
const answer = identity.check({ number: "010180-0002", context: { on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
