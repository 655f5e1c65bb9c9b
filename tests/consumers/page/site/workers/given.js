// A worker that is given the compiled module: many of them then share one.
import { identity, init } from "/postregler/slim.mjs";
import { count } from "./count.js";

addEventListener("message", async ({ data }) => {
  await init({ module: data.module });
  postMessage(await count(identity, data.list));
});
