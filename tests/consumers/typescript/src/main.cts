// The same packages in a CommonJS program.
import { exemption } from "@postregler/wasm/dk";
import da = require("@postregler/wasm/locales/da-dk");
import node = require("@postregler/node");

declare const console: { log(text: string): void };
const request = { name: "Thyra", context: { locale: da.locale, on: "2026-11-21" } } as const;
const [answer, same] = [exemption.checkRequest(request), node.exemption.checkRequest(request)];
console.log(JSON.stringify({ answer, same, host: node.host }));
