// Schemas and adapters in a program: libraries that accept any Standard Schema accept them.
import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as node from "@postregler/node";
import { exemption } from "@postregler/node";
import { formatsOf, postregler } from "@postregler/node/adapters/ajv";
import { custom, formatter } from "@postregler/node/adapters/express-validator";
import { formOf } from "@postregler/node/adapters/form";
import { problem, problemHeaders } from "@postregler/node/adapters/problem";
import { refinement } from "@postregler/wasm/adapters/zod";
import { schemasOf } from "@postregler/node/schemas";
import { schemas } from "@postregler/wasm/schemas";
import type { ExemptionCheckRequestRequest } from "@postregler/wasm";

const form = schemas.exemption.checkRequest({ context: { locale: "da" } });
const number = schemas.number("no.fnr", { modulus11: "warning", context: { environment: "test" } });
const any: readonly StandardSchemaV1[] = [form, number, schemas.reservation.checkNotice()];
type Value = StandardSchemaV1.InferOutput<typeof form>;
const value: Value = { name: "", declaration: true };
const request: ExemptionCheckRequestRequest = value;
const text: StandardSchemaV1.InferInput<typeof number> = "";

const result = form["~standard"].validate(value);
const codes: readonly string[] | undefined = result.issues?.map(
  ({ code, path, message }) => code + path.join() + message,
);
if (!result.issues) result.value.name satisfies string | null | undefined;

const other = schemasOf(node).identity.check();
const formats: Record<string, unknown> = formatsOf(schemas);
const plugin = postregler(schemas, { context: { environment: "test" } });
const middleware: true = custom(number)("");
const issue: { code: string } = formatter({});
const answer: { status: number; errors: readonly { pointer: string }[] } = problem(result.issues ?? [], {
  at: "/citizen",
});
const headers: Record<string, string> = problemHeaders({ locale: "nn" });
const refine: (value: unknown, context: { addIssue(issue: any): void }) => void = refinement(form);

const page = formOf("fd001", ["name", { name: "declaration", type: "checkbox" }], { names: "Model." });
const report = page.report(exemption.checkRequest({ ...page.request([["name", ""]]), context: {} }).findings);
const lines: readonly string[] = report.lines.map(({ text, href }) => report.title(text) + href);
report.at("name").messages.forEach(({ word, message }) => word + message);

// @ts-expect-error -- a decision is no form
schemas.reservation.decideChannel();
// @ts-expect-error -- nor is a stream
schemas.identity.checkColumn();
// @ts-expect-error -- no such number
schemas.number("se.personnummer");
// @ts-expect-error -- the day is the host's to say, not the form's
value.context;
// @ts-expect-error -- no such language
problemHeaders({ locale: "se" });

export { lines, answer, any, codes, formats, headers, issue, middleware, other, plugin, refine, request, text };
