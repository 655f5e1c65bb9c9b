// A module worker.
import { identity } from "/postregler/index.mjs";
import { count } from "./count.js";

addEventListener("message", async ({ data }) => postMessage(await count(identity, data.list)));
