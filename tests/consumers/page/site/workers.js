// Each worker checks the same list.
const list = new Blob(["070761-4285\n010180-0002\n3002991003\n0101800003\n".repeat(5_000)]);
const module = await WebAssembly.compileStreaming(fetch("/postregler/postregler.wasm"));

const workers = {
  module: new Worker("/workers/module.js", { type: "module" }),
  classic: new Worker("/workers/classic.js"),
  compiled: new Worker("/workers/compiled-module.js", { type: "module" }),
  plain: new Worker("/workers/plain.js", { type: "module" }),
};

const summaries = Object.entries(workers).map(
  ([name, worker]) =>
    new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }) => resolve([name, data]));
      worker.addEventListener("error", ({ message }) => reject(new Error(`${name}: ${message}`)));
      worker.postMessage({ list, module: name === "compiled" ? module : undefined });
    }),
);
document.body.append(JSON.stringify(Object.fromEntries(await Promise.all(summaries))));
