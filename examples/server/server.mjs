// @ts-check
import { createApp } from "./app.mjs";

const app = createApp({
  // Here it goes to your own system, for instance to be printed. It is complete, and no request yet: FD 001 is handed in by
  // somebody who comes in person. Do not log it.
  async receive() {},
});
const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
console.log(`listening on ${await app.listen({ port: Number(PORT), host: HOST })}`);
