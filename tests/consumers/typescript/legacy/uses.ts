// A program for resolvers older than `exports`: `typesVersions` locates the types.
import { host, identity } from "@postregler/node";
import { schemas } from "@postregler/node/schemas";
import { exemption } from "@postregler/wasm/dk";
import { isValidCpr } from "@postregler/wasm/identity";
import da from "@postregler/wasm/locales/da-dk";

const locale: "da" = da.locale;
const complete: boolean = exemption.checkRequest({ name: "", context: { locale } }).accepted;
const valid: boolean = identity.check({ number: "" }).accepted && isValidCpr("");
export const all = [complete, host, schemas.number("dk.cpr"), valid];
