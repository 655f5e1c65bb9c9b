// A worker that receives the compiled module, so that many workers can share one.
import { identity, init } from "/postregler/slim.mjs";
import { count } from "./count.js";

addEventListener("message", async ({ data }) => {
  await init({ module: data.module });
  postMessage(await count(identity, data.list));
});
