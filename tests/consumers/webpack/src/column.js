// A worker with a chunk of its own.
import { identity } from "@postregler/wasm";

addEventListener("message", async ({ data }) => {
  const column = identity.checkColumn({ accept: ["cpr"] });
  const reader = data.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) column.push(part.value);
  column.end();
  postMessage(column.summary());
});
