// A citizens' page for one country, in a program that uses require.
const { exemption } = require("@postregler/wasm/dk");
require("@postregler/wasm/locales/da-dk");

const answer = exemption.checkRequest({ name: "Thyra", context: { locale: "da", on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
