import { identity } from "@postregler/wasm";

self.addEventListener("message", async ({ data }: MessageEvent<File>) => {
  const column = identity.checkColumn({ accept: ["cpr"] });
  const reader = data.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) column.push(part.value);
  column.end();
  self.postMessage(column.summary());
});
