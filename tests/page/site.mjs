// @ts-check
import { once } from "node:events";
import { isBuilt, pageServer } from "../../web-demo/page-server.mjs";

/**
 * The built page, served as it is meant to be served, and what its server was asked for.
 *
 * @returns {Promise<{ url: string, asked: string[], stop: () => Promise<void> }>}
 */
export async function startSite() {
  if (!(await isBuilt())) throw new Error("the page is not built: npm run build -w web-demo");
  const server = pageServer();
  /** @type {string[]} */
  const asked = [];
  server.on("request", ({ url }) => asked.push(url ?? ""));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
