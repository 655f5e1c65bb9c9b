// A citizens' page for one country.
import { exemption } from "@postregler/wasm/dk";
import "@postregler/wasm/locales/da-dk";

const answer = exemption.checkRequest({ name: "Thyra", context: { locale: "da", on: "2026-11-21" } });
document.body.append(JSON.stringify(answer));
