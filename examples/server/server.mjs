// @ts-check
import { createApp } from "./app.mjs";

const app = createApp({
  // Pass the form to your own system here, for example for printing. It is complete but not yet a request: FD 001 is
  // handed in in person. Do not log it.
  async receive() {},
});
const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
console.log(`listening on ${await app.listen({ port: Number(PORT), host: HOST })}`);
