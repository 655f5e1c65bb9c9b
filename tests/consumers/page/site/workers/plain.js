// A worker where WebAssembly is forbidden.
import { identity } from "/postregler/js.mjs";
import { count } from "./count.js";

addEventListener("message", async ({ data }) => postMessage(await count(identity, data.list)));
