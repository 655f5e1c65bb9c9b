// Every entry by itself, from a citizens' page for one country to the labels of a form.
import * as dk from "@postregler/wasm/dk";
import * as no from "@postregler/wasm/no";
import * as js from "@postregler/wasm/js";
import * as slim from "@postregler/wasm/slim";
import * as identity from "@postregler/wasm/identity";
import { auto } from "@postregler/wasm/auto";
import daDk from "@postregler/wasm/locales/da-dk";
import nbGuides from "@postregler/wasm/locales/nb-guides";
import "@postregler/wasm/locales/en-rules";
import "@postregler/wasm/rulebook";

const answer: dk.ExemptionCheckRequestAnswer = dk.exemption.checkRequest({ name: "", context: { locale: "da" } });
const same: js.ExemptionCheckRequestAnswer = answer;
const guides: no.GuidanceStartAnswer = no.guidance.start({ country: "no" });
const begun: Promise<void> = slim.init({ url: "/postregler.wasm" });
const code: identity.IdentityCode = identity.checkIdentity("010180-0002").code;
const languages: ["da", "nb"] = [daDk.locale, nbGuides.locale];
const word: string = slim.PREFLIGHT_CODES[0].channel;
const stop: () => void = auto({ design: "dkfds" }).destroy;

// @ts-expect-error -- a citizens' page has no costs
dk.cost;
// @ts-expect-error -- nor lists of recipients
no.PREFLIGHT_CODES;
// @ts-expect-error -- nor the other country
no.exemption;
// @ts-expect-error -- the words of the codes are in the other entries
identity.IDENTITY_CODES;

export { begun, code, guides, languages, same, stop, word };
