// The same with require.
const { readFileSync } = require("node:fs");

const api = require(process.argv[2]);
for (const locale of ["da", "en", "nb", "nn"]) {
  for (const part of ["", "-guides", "-rules"]) require(`@postregler/wasm/locales/${locale}${part}`);
}
import("./answers.mjs").then(({ answersOf }) => {
  const given = answersOf(api, JSON.parse(readFileSync(0, "utf8")));
  process.stdout.write(JSON.stringify({ host: api.host, version: process.version, given }));
});
