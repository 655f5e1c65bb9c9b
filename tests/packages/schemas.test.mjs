// @ts-check
// Standard Schema: the schemas report the findings of the operations, in the format that libraries expect and without
// user input.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as node from "@postregler/node";
import * as nodeSchemas from "@postregler/node/schemas";
import * as wasm from "@postregler/wasm";
import * as wasmSchemas from "@postregler/wasm/schemas";
import "@postregler/wasm/locales/da";
import "@postregler/wasm/locales/en";
import "@postregler/wasm/locales/nb";
import "@postregler/wasm/locales/nn";
import { allFiles, readVectors } from "../hosts/vectors.mjs";
import { TYPED, assertNothingOf } from "./submitted.mjs";

const require = createRequire(import.meta.url);

/** @typedef {{ message: string, path: (string | number)[], code: string }} Issue */
/** @typedef {{ "~standard": { validate(value: unknown): { value?: unknown, issues?: Issue[] } } }} Schema */

/** @type {Record<string, { api: any, schemas: any }>} */
const HOSTS = {
  wasm: { api: wasm, schemas: wasmSchemas.schemas },
  node: { api: node, schemas: nodeSchemas.schemas },
  "another engine": { api: wasm, schemas: nodeSchemas.schemasOf(wasm) },
  "by require": { api: node, schemas: require("@postregler/node/schemas").schemas },
};

/** @param {Schema} schema @param {unknown} value */
const validate = (schema, value) => schema["~standard"].validate(value);

const CHECKS = [
  "identity.check",
  "exemption.check_request",
  "exemption.check_attendance",
  "exemption.check_company",
  "exemption.check_read_access",
  "readiness.check",
  "reservation.check_notice",
  "reservation.check_mailbox_message",
];

const cases = (await Promise.all((await allFiles()).map(readVectors)))
  .flat()
  .filter(({ operation, request }) => CHECKS.includes(operation) && request !== undefined);

for (const [host, { api, schemas }] of Object.entries(HOSTS)) {
  test(`${host}: every check has a schema`, () => {
    for (const { name, method } of api.OPERATIONS) {
      const made = schemas[method[0]]?.[method[1]];
      assert.equal(typeof made === "function", CHECKS.includes(name), name);
    }
    assert.ok(Object.isFrozen(schemas) && Object.isFrozen(schemas.number("dk.cpr")["~standard"]));
    const { version, vendor } = schemas.number("dk.cpr")["~standard"];
    assert.deepEqual({ version, vendor }, { version: 1, vendor: "postregler" });
  });

  test(`${host}: each vector has the same errors as issues, and warnings and hints are none`, () => {
    let held = 0;
    for (const { name, operation, request, expected } of cases) {
      const { context, ...value } = /** @type {any} */ (request);
      const { error, findings } = JSON.parse(expected);
      const [area, method] = api.OPERATIONS.find((/** @type {any} */ row) => row.name === operation).method;
      const schema = schemas[area][method]({ context });
      if (error?.path.startsWith("/context")) {
        assert.throws(() => validate(schema, value), api.RequestError, name);
        continue;
      }
      const result = validate(schema, value);
      const wrong = error ? [error] : findings.filter((/** @type {any} */ { severity }) => severity === "error");
      const reported = (result.issues ?? []).map(({ code, path }) => [code, path.map((key) => `/${key}`).join("")]);
      assert.deepEqual(
        reported,
        wrong.map((/** @type {any} */ { code, path }) => [code, path]),
        name,
      );
      if (wrong.length === 0) assert.equal(result.value, value, name);
      else assert.ok(!("value" in result) && (result.issues ?? []).every(({ message }) => message !== ""), name);
      held += 1;
    }
    assert.ok(held > 200);
  });

  test(`${host}: places in lists are numbers`, () => {
    const schema = schemas.reservation.checkMailboxMessage();
    const paths = validate(schema, { message: { documents: [{}, {}] } }).issues?.map(({ path }) => path);
    assert.ok(paths?.some((path) => path.join() === "message,documents,1,fileType" && path[2] === 1));
  });

  test(`${host}: single numbers`, () => {
    const cpr = schemas.number("dk.cpr", { context: { locale: "da" } });
    assert.deepEqual(validate(cpr, "070761-4285"), { value: "070761-4285" });
    const [issue] = validate(cpr, "070761-428").issues ?? [];
    assert.deepEqual([issue?.code, issue?.path], ["identity.cpr.length", []]);
    assert.match(issue?.message ?? "", /10 tal/);
    // Fails modulus 11, as valid numbers do.
    assert.equal(validate(cpr, "010180-0002").issues, undefined);
    assert.deepEqual(validate(schemas.number("dk.cpr"), undefined).issues?.[0]?.message, "identity.number.missing");
    assert.equal(validate(schemas.number("dk.cpr"), 707614285).issues?.[0]?.code, "request.wrong-type");
    assert.equal(validate(schemas.number("no.fnr"), "57912075186").issues?.[0]?.code, "identity.synthetic.refused");
    const inTest = { context: { environment: "test" } };
    assert.equal(validate(schemas.number("no.fnr", inTest), "57912075186").issues, undefined);
    assert.equal(validate(schemas.number("no.fodselsnummer", inTest), "57912075186").issues?.length, 1);
    for (const name of ["cpr", "constructor", "dk.CPR", undefined]) {
      assert.throws(() => schemas.number(name), TypeError);
    }
  });

  test(`${host}: the user who fills in the form cannot set the day`, () => {
    const schema = schemas.exemption.checkRequest();
    for (const context of [{ environment: "test" }, {}, null]) {
      const [issue, ...more] = validate(schema, { context }).issues ?? [];
      assert.deepEqual([issue?.code, issue?.path, more], ["request.unknown-field", ["context"], []]);
    }
  });

  test(`${host}: an error of the host program is thrown, without the value`, () => {
    /** @type {[maker: (options: any) => Schema, options: any, code: string][]} */
    const wrong = [
      [schemas.exemption.checkRequest, { context: { on: "i dag" } }, "request.unknown-value"],
      [schemas.exemption.checkRequest, { context: { day: 1 } }, "request.unknown-field"],
      [(options) => schemas.number("dk.cpr", options), { modulus11: "no" }, "request.unknown-value"],
      [(options) => schemas.number("dk.cpr", options), { modulus: "hint" }, "request.unknown-field"],
    ];
    for (const [maker, options, code] of wrong) {
      try {
        validate(maker(options), maker === schemas.exemption.checkRequest ? TYPED : TYPED.number);
        assert.fail("nothing was thrown");
      } catch (error) {
        assert.ok(error instanceof api.RequestError, String(error));
        assert.equal(/** @type {any} */ (error).code, code);
        assertNothingOf(error);
      }
    }
  });

  test(`${host}: nothing that was typed is in an issue`, () => {
    const fails = () => {
      throw new Error(TYPED.name);
    };
    const values = [
      TYPED,
      { ...TYPED, [TYPED.name]: 1 },
      { ...TYPED, proxy: { [TYPED.number]: 1 } },
      { ...TYPED, capacity: TYPED.ground },
      { ...TYPED, toJSON: fails },
      { ...TYPED, date: TYPED.telephone, name: [TYPED.name] },
      [TYPED],
      TYPED.name,
      new Proxy(TYPED, { ownKeys: fails }),
    ];
    for (const value of values) {
      const { issues } = validate(schemas.exemption.checkRequest({ context: { locale: "da" } }), value);
      assert.ok(issues && issues.length > 0);
      assertNothingOf(issues);
    }
    for (const name of ["dk.cpr", "no.fnr", "dk.cvr", "no.organisasjonsnummer"]) {
      for (const value of [...Object.values(TYPED), TYPED, [TYPED.number]]) {
        const { issues } = validate(schemas.number(name, { context: { locale: "da" } }), value);
        assert.ok(issues && issues.length > 0, name);
        assertNothingOf(issues);
      }
    }
  });
}

test("every kind of number has a name of its own, and the types know each", async () => {
  const { NUMBERS } = await import("../../facade/number-names.js");
  const { IDENTITY_KINDS } = await import("@postregler/wasm/identity");
  const names = Object.keys(NUMBERS);
  for (const kind of Object.values(IDENTITY_KINDS)) {
    assert.ok(
      names.some((name) => /^(dk|no)\./.test(name) && name.slice(3) === (kind ?? "")),
      kind,
    );
  }
  const types = readFileSync(new URL("../../facade/standard-schema-types.d.ts", import.meta.url), "utf8");
  assert.deepEqual(
    [...types.matchAll(/^ {2}\| "(.*)"/gm)].map(([, name]) => name),
    names,
  );
});

test("react-hook-form, with its own resolver", async () => {
  const { createFormControl } = await import("react-hook-form");
  const { standardSchemaResolver } = await import("@hookform/resolvers/standard-schema");
  const schema = wasmSchemas.schemas.exemption.checkRequest({ context: { locale: "da", on: "2026-11-21" } });
  const { register, handleSubmit, setValue } = createFormControl({
    resolver: standardSchemaResolver(schema),
    defaultValues: { name: "", number: TYPED.number, capacity: "guardian", signer: { number: TYPED.number } },
  });
  for (const name of /** @type {const} */ (["name", "number", "signer.number"])) register(name);
  /** @returns {Promise<any>} */
  const submit = () => new Promise((resolve) => void handleSubmit(() => resolve({}), resolve)());
  const errors = await submit();
  assert.equal(errors.name.message, "Skriv dit navn");
  assert.match(errors.number.message, /10 tal/);
  assert.ok(errors.signer.number.message && errors.declaration.message);
  for (const { ref, ...error } of [errors.name, errors.number, errors.signer.number]) assertNothingOf(error);

  setValue("number", "070761-4285");
  const { number, name } = await submit();
  assert.deepEqual([number, name.message], [undefined, "Skriv dit navn"]);
});

test("TanStack Form", async () => {
  const { FieldApi, FormApi } = await import("@tanstack/form-core");
  const { schemas } = nodeSchemas;
  const context = /** @type {const} */ ({ locale: "nb", on: "2026-11-21" });
  const form = new FormApi({
    defaultValues: /** @type {any} */ ({
      name: "",
      number: TYPED.number,
      signer: { number: TYPED.number },
      capacity: "guardian",
    }),
    validators: { onSubmit: schemas.exemption.checkRequest({ context }) },
  });
  form.mount();
  const fields = ["name", "number", "signer.number"].map((name) => new FieldApi({ form, name }));
  for (const field of fields) field.mount();
  await form.handleSubmit();
  const errors = fields.map((field) => field.state.meta.errors);
  for (const [error] of errors) assert.ok(/** @type {any} */ (error)?.message);
  assertNothingOf(errors);
  assert.equal(form.state.canSubmit, false);

  const single = new FormApi({ defaultValues: { cpr: "" } });
  single.mount();
  const cpr = new FieldApi({ form: single, name: "cpr", validators: { onChange: schemas.number("dk.cpr") } });
  cpr.mount();
  cpr.setValue(TYPED.number);
  assert.equal(/** @type {any} */ (cpr.state.meta.errors[0]).code, "identity.cpr.length");
  assertNothingOf(cpr.state.meta.errors);
  cpr.setValue("070761-4285");
  assert.deepEqual(cpr.state.meta.errors, []);
});

test("Hono, with its own validator", async () => {
  const { Hono } = await import("hono");
  const { sValidator } = await import("@hono/standard-validator");
  const { problem, problemHeaders } = await import("@postregler/node/adapters/problem");
  const schema = nodeSchemas.schemas.exemption.checkRequest({ context: { locale: "nn", on: "2026-11-21" } });
  const app = new Hono();
  app.post("/default", sValidator("json", schema), (context) => context.text("complete"));
  const answered = sValidator("json", schema, (result) => {
    if (result.success) return;
    return new Response(JSON.stringify(problem(result.error)), {
      status: 422,
      headers: problemHeaders({ locale: "nn" }),
    });
  });
  app.post("/problem", answered, (context) => context.text("complete"));

  /** @param {string} path @param {unknown} body */
  const post = (path, body) =>
    app.request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const { request } = /** @type {any} */ (
    cases.find(({ operation, expected }) => operation === "exemption.check_request" && /"accepted":true/.test(expected))
  );
  assert.equal(await (await post("/problem", { ...request, context: undefined })).text(), "complete");

  const refused = await post("/problem", TYPED);
  assert.equal(refused.status, 422);
  assert.equal(refused.headers.get("content-type"), "application/problem+json");
  assert.equal(refused.headers.get("content-language"), "nn");
  const text = await refused.text();
  assert.ok(JSON.parse(text).errors.some((/** @type {any} */ { pointer, detail }) => pointer === "#/number" && detail));
  assertNothingOf(text);
  // Hono's default response contains the whole body beside the issues; this is why the answer above replaces it.
  assert.match(await (await post("/default", TYPED)).text(), new RegExp(TYPED.name));
});
