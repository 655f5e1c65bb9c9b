// A classic worker has no import statement, but can use import().
const modules = Promise.all([import("/postregler/index.mjs"), import("/workers/count.js")]);

addEventListener("message", async ({ data }) => {
  const [{ identity }, { count }] = await modules;
  postMessage(await count(identity, data.list));
});
