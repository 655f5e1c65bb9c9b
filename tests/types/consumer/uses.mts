// The types of both packages in an ESM program.
import * as node from "@postregler/node";
import * as wasm from "@postregler/wasm";
import * as small from "@postregler/wasm/identity";
import da from "@postregler/wasm/locales/da";
import type { DispatchPreflightRow, Finding, IdentityCheckAnswer, IdentityCheckRequest } from "@postregler/wasm";

const request: IdentityCheckRequest = { number: "010180-0002", context: { on: "2026-11-21", locale: "da" } };
const answer: IdentityCheckAnswer = wasm.identity.check(request);
const findings: readonly Finding[] = answer.findings;
const first: string | undefined = findings[0]?.message;
const sex: "female" | "male" | undefined = answer.sex;

// The types of both packages are compatible: an answer of one may be passed where the other's is expected.
const same: IdentityCheckAnswer = node.identity.check(request);
const host: "native" | "wasm" = node.host;

const complete: boolean = node.exemption.checkRequest({ declaration: true, capacity: "guardian" }).accepted;
const text: string = wasm.call("identity.check", "{}");
const names: string[] = wasm.OPERATIONS.map(({ name, method: [area, method] }) => name + area + method);
const locale: "da" = da.locale;
const label: string | undefined = da.texts["field.identity.check.number.label"];

const valid: boolean = node.isValidCpr("070761-4285") && wasm.isValidFodselsnummer("01015450068");
const code: small.IdentityCode = wasm.checkIdentityCode("0707614285", { accept: ["cpr"] });
const word: string = wasm.IDENTITY_CODES[code];
const brief: small.IdentityInBrief = small.checkIdentity("0707614285", { context: { environment: "test" } });
const kind: small.NumberKind | undefined = small.IDENTITY_KINDS[brief.kind];
const column = node.identity.checkColumn({ repairLeadingZero: true });
const codes: Uint8Array = column.pushOffsets(new Uint8Array(10), Int32Array.of(0, 10));
const row: DispatchPreflightRow = { number: "0707614285", lookup: { enrolled: "yes", cprStatus: 1 } };
const list = node.dispatch.preflight({ country: "dk", lookedUp: null });
const out: Uint8Array = list.push(Uint8Array.from(JSON.stringify(row), (character) => character.charCodeAt(0)));
const waits: readonly { readonly row: number }[] = list.summary().needsReview.first;
const way: string | undefined = wasm.PREFLIGHT_CODES[out[0] ?? 127]?.channel;
const paper: "paper" = wasm.PREFLIGHT_CODES[32].channel;

try {
  wasm.identity.check({});
} catch (error) {
  if (error instanceof wasm.RequestError) {
    const shown: string = error.code + error.path + error.expected;
    // @ts-expect-error -- what is thrown is not changed
    error.code = shown;
  }
}

// @ts-expect-error -- a number is a text
wasm.identity.check({ number: 101800002 });
// @ts-expect-error -- no such kind
small.checkIdentityCode("0707614285", { accept: ["CPR"] });
// @ts-expect-error -- offsets are integers in an array of their own
column.pushOffsets(new Uint8Array(10), [0, 10]);
// @ts-expect-error -- no such field
wasm.identity.check({ nummer: "010180-0002" });
// @ts-expect-error -- no such language
wasm.identity.check({ context: { locale: "se" } });
// @ts-expect-error -- a request is an object
wasm.identity.check();
// @ts-expect-error -- answers are read, not written
answer.wellFormed = false;
// @ts-expect-error -- only the package makes errors
new wasm.RequestError();

export { codes, complete, first, host, kind, label, locale, names, paper, same, sex, text, valid, waits, way, word };
