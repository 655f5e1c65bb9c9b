// @ts-check
// Serves the built page to this machine only.
//   node web-demo/serve.mjs [--port N]     0 = any free port
import { parseArgs } from "node:util";
import { isBuilt, pageServer } from "./page-server.mjs";

const HOST = "127.0.0.1";

/** @param {unknown} reason @returns {never} */
function giveUp(reason) {
  console.error(reason instanceof Error ? reason.message.split("\n", 1)[0] : reason);
  process.exit(2);
}

/** @returns {number} */
function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new Error("--port takes a number from 0 to 65535");
  return port;
}

async function serve() {
  const port = wantedPort();
  if (!(await isBuilt())) throw new Error("the page is not built: npm run build -w web-demo");
  const server = pageServer();
  server.on("error", giveUp);
  server.listen(port, HOST, () => {
    const address = server.address();
    const actual = typeof address === "object" && address !== null ? address.port : port;
    console.log(`http://${HOST}:${actual}/`);
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

serve().catch(giveUp);
