// The entries for one country: their types are complete, and contain nothing of the other country.
import { exemption, identity, isValidCpr, type IdentityCheckAnswer } from "@postregler/wasm/dk";
import { guidance } from "@postregler/wasm/no";
// @ts-expect-error: what senders ask is in the entry of both countries
import { reservation as _ } from "@postregler/wasm/no";
// @ts-expect-error: nor Denmark's in Norway's
import { exemption as __ } from "@postregler/wasm/no";

const answer: IdentityCheckAnswer = identity.check({ number: "010180-0002" });
export const fine: boolean = answer.accepted && isValidCpr("010180-0002");
export const state: string = exemption.checkRequest({}).state;
export const findings: number = guidance.start({ country: "no" }).findings.length;
