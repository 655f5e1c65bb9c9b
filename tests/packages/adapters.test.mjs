// @ts-check
// The adapters with the libraries they are made for: their output is correct and contains no user input.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv";
import { body, validationResult } from "express-validator";
import Fastify from "fastify";
import * as v from "valibot";
import { z } from "zod";
import * as ofNode from "@postregler/node/schemas";
import * as nodeAjv from "@postregler/node/adapters/ajv";
import * as nodeExpress from "@postregler/node/adapters/express-validator";
import * as nodeProblem from "@postregler/node/adapters/problem";
import * as nodeZod from "@postregler/node/adapters/zod";
import { exemption } from "@postregler/node";
import * as ofWasm from "@postregler/wasm/schemas";
import * as wasmAjv from "@postregler/wasm/adapters/ajv";
import * as wasmExpress from "@postregler/wasm/adapters/express-validator";
import * as wasmProblem from "@postregler/wasm/adapters/problem";
import * as wasmZod from "@postregler/wasm/adapters/zod";
import { TYPED, assertNothingOf } from "./submitted.mjs";

const PACKAGES = {
  node: { ...ofNode, ...nodeAjv, ...nodeExpress, ...nodeProblem, ...nodeZod },
  wasm: { ...ofWasm, ...wasmAjv, ...wasmExpress, ...wasmProblem, ...wasmZod },
  // With any engine, and with the adapter of either package.
  mixed: { ...ofNode, ...wasmAjv, ...wasmExpress, ...wasmProblem, ...wasmZod },
};

const RIGHT = "070761-4285";
const SCHEMA = {
  type: "object",
  properties: {
    cpr: { type: "string", format: "dk.cpr" },
    helper: { type: "string", postregler: "dk.cpr" },
    form: { type: "object", postregler: "exemption.check_request" },
    people: { type: "array", items: { type: "string", postregler: "no.fnr" } },
  },
};

for (const [name, given] of Object.entries(PACKAGES)) {
  const { schemas, postregler, formatsOf, custom, formatter, formatterFor, problem, problemHeaders, refinement } =
    given;

  test(`${name}: ajv`, () => {
    const validate = postregler(schemas)(new Ajv({ allErrors: true })).compile(SCHEMA);
    assert.ok(validate({ cpr: RIGHT, helper: RIGHT, people: [] }));
    assert.ok(
      !validate({ cpr: TYPED.number, helper: TYPED.number, form: TYPED, people: ["01015450068", TYPED.number] }),
    );
    const errors = validate.errors ?? [];
    assertNothingOf(errors, new Ajv().errorsText(errors), problem(errors));
    const at = (/** @type {string} */ path) => errors.find(({ instancePath }) => instancePath === path);
    assert.equal(at("/cpr")?.keyword, "format");
    assert.equal(at("/helper")?.params.code, "identity.cpr.length");
    assert.equal(at("/form/number")?.params.code, "identity.cpr.length");
    assert.ok(at("/form/declaration") && at("/people/1") && !at("/people/0"));
    const reported = problem(errors, { names: ["cpr", "people"] }).errors;
    assert.ok(reported.some(({ pointer, code }) => pointer === "#/people/1" && code !== "invalid"));
    assert.ok(reported.some(({ pointer, code }) => pointer === "#/cpr" && code === "invalid"));
  });

  test(`${name}: ajv's verbose errors of the keyword hold no value`, () => {
    const ajv = postregler(schemas)(new Ajv({ allErrors: true, verbose: true }));
    const validate = ajv.compile({ postregler: "exemption.check_request" });
    assert.ok(!validate(TYPED) && validate.errors && validate.errors.length > 2);
    assertNothingOf(validate.errors);
  });

  test(`${name}: ajv, with known and unknown names`, () => {
    const ajv = postregler(schemas, { context: { environment: "test" } })(new Ajv());
    assert.ok(ajv.validate({ format: "no.fnr", type: "string" }, "57912075186"));
    assert.ok(ajv.validate({ postregler: "no.dnummer" }, "57912075186"));
    assert.ok(!new Ajv({ formats: formatsOf(schemas) }).validate({ type: "string", format: "no.fnr" }, "57912075186"));
    for (const unknown of ["dk.CPR", "exemption", "exemption.advance", "constructor.name", "number.name", ""]) {
      assert.throws(() => ajv.compile({ postregler: unknown }), TypeError, unknown);
    }
  });

  test(`${name}: Fastify`, async () => {
    const made = () => Fastify({ ajv: { customOptions: { allErrors: true }, plugins: [postregler(schemas)] } });
    const [app, plain] = [made(), made()];
    app.setErrorHandler((error, _, reply) => {
      const { validation } = /** @type {{ validation: any[] }} */ (error);
      reply
        .status(422)
        .headers(problemHeaders({ locale: "en" }))
        .send(JSON.stringify(problem(validation)));
    });
    for (const each of [app, plain]) each.post("/", { schema: { body: SCHEMA } }, async () => "complete");
    const post = (/** @type {typeof app} */ to, /** @type {any} */ payload) =>
      to.inject({ method: "POST", url: "/", payload });

    assert.equal((await post(app, { cpr: RIGHT })).body, "complete");
    const refused = await post(app, { helper: TYPED.number, form: TYPED });
    assert.match(String(refused.headers["content-type"]), /^application\/problem\+json/);
    assert.ok(refused.json().errors.some((/** @type {any} */ { pointer }) => pointer === "#/form/number"));
    const byDefault = await post(plain, { helper: TYPED.number, form: TYPED });
    assert.equal(byDefault.statusCode, 400);
    assertNothingOf(refused.body, refused.headers, byDefault.body, byDefault.headers);
    await Promise.all([app.close(), plain.close()]);
  });

  test(`${name}: zod`, () => {
    const Request = z.object({
      citizen: z.object({ cpr: z.string().superRefine(refinement(schemas.number("dk.cpr"))) }),
      form: z.looseObject({}).superRefine(refinement(schemas.exemption.checkRequest())),
    });
    const { error } = Request.safeParse({ citizen: { cpr: TYPED.number }, form: TYPED });
    assert.ok(error);
    assertNothingOf(error, error.issues, z.prettifyError(error), z.treeifyError(error), problem(error.issues));
    const { errors } = problem(error.issues, { names: ["citizen", "cpr"] });
    for (const pointer of ["#/citizen/cpr", "#/form/number"]) {
      assert.equal(errors.find((one) => one.pointer === pointer)?.code, "identity.cpr.length");
    }
    assert.ok(
      z
        .string()
        .superRefine(refinement(schemas.number("dk.cpr")))
        .safeParse(RIGHT).success,
    );
  });

  test(`${name}: express-validator`, async () => {
    const checks = [
      body("citizens[*].cpr").custom(custom(schemas.number("dk.cpr"))),
      body("form").custom(custom(schemas.exemption.checkRequest())),
      body("name").isEmail(),
      body("name").custom(() => Promise.reject(new Error(TYPED.name))),
    ];
    const request = { body: { citizens: [{ cpr: RIGHT }, { cpr: TYPED.number }], form: TYPED, name: TYPED.name } };
    for (const check of checks) await check.run(request);
    assert.throws(() => assertNothingOf(validationResult(request).array()), "express-validator has become discreet");

    const named = formatterFor({ names: ["citizens", "cpr"] });
    const result = validationResult.withDefaults({ formatter: named })(request);
    const issues = result.array();
    assertNothingOf(issues, result.mapped(), problem(issues));
    assert.deepEqual(
      issues.map(({ path, code }) => `${path.join("/")} ${code}`),
      ["citizens/1/cpr identity.cpr.length", "form/number identity.cpr.length", "name invalid", "name invalid"],
    );
    // A name that the caller has not listed may be data.
    assert.deepEqual(
      validationResult
        .withDefaults({ formatter })(request)
        .array()
        .map(({ path }) => path.join("/")),
      ["", "form/number", "name", "name"],
    );
  });

  test(`${name}: problem+json`, () => {
    const { issues = [] } = schemas.exemption.checkRequest()["~standard"].validate(TYPED);
    const document = problem(issues, { at: "/citizen", type: "https://example.org/incomplete", title: "Incomplete" });
    assert.deepEqual(
      [document.type, document.title, document.status],
      ["https://example.org/incomplete", "Incomplete", 422],
    );
    assert.ok(document.errors.every(({ pointer, detail }) => pointer.startsWith("#/citizen/") && detail === undefined));
    assert.equal(problem([]).title, "Unprocessable Content");
    assert.equal(problem([], { status: 400, instance: "/requests/1" }).instance, "/requests/1");

    // Findings of an answer: warnings and hints are left out.
    const { findings } = exemption.checkRequest({ ...TYPED, context: { on: "2026-11-21", locale: "nn" } });
    const wrong = findings.filter(({ severity }) => severity === "error");
    assert.ok(wrong.length < findings.length);
    const reported = problem(findings).errors;
    assert.deepEqual(
      reported.map(({ pointer, code, detail }) => [pointer, code, detail]),
      wrong.map(({ path, code, message }) => [`#${path}`, code, message]),
    );
    assertNothingOf(reported, document);
  });

  test(`${name}: only the location is reported for issues of other libraries`, () => {
    const strict = z.strictObject({ cpr: z.literal("x"), map: z.record(z.string(), z.number()) });
    const fromZod = strict.safeParse({ cpr: TYPED.number, [TYPED.name]: 1, map: { [TYPED.number]: TYPED.name } }).error;
    const shape = v.strictObject({ cpr: v.literal("x"), map: v.record(v.string(), v.number()) });
    const fromValibot = v.safeParse(shape, { cpr: TYPED.number, [TYPED.name]: 1, map: { [TYPED.number]: "1" } });
    assert.throws(() => assertNothingOf(fromValibot.issues));
    for (const issues of [fromZod?.issues, fromValibot.issues]) {
      assert.ok(issues && issues.length > 1);
      const { errors } = problem(issues, { names: ["cpr", "map"] });
      assert.ok(errors.some(({ pointer }) => pointer === "#/cpr"));
      assert.ok(errors.every(({ code, detail }) => code === "invalid" && detail === undefined));
      assertNothingOf(errors);
    }
  });

  test(`${name}: keys of records are data, whatever they look like`, async () => {
    const names = ["citizens"];
    // Parts of identity numbers, of four or ten digits; names; property names of prototypes.
    const keys = [
      TYPED.number,
      "0707614285",
      "4285",
      "0285",
      "Thyra",
      "Eksempelsen",
      "constructor",
      "__proto__",
      "1e3",
      "-1",
    ];
    for (const key of keys) {
      const issues = [
        { path: ["citizens", key, "number"], message: key, code: "custom" },
        { path: ["citizens", { key }, "number"], message: key },
        { instancePath: `/citizens/${key}/number`, message: key },
        { path: `/citizens/${key}/number`, code: "identity.cpr.length", severity: "error", message: "m" },
      ];
      assert.deepEqual(
        problem(issues, { names }).errors.map(({ pointer }) => pointer),
        issues.map(() => "#/citizens"),
        key,
      );
      assert.deepEqual(formatterFor({ names })({ path: `citizens.${key}.number`, msg: key }).path, ["citizens"], key);
      assert.deepEqual(formatter({ path: `${key}[0].number`, msg: key }).path, [], key);
    }
    // List indexes, and the package's own names.
    assert.deepEqual(
      [["citizens", 1234, "number"], "/citizens/123/proxy/representativeNumber", "/events/0/day"].map(
        (path) => problem([{ path, message: "m" }], { names }).errors[0]?.pointer,
      ),
      ["#/citizens/1234/number", "#/citizens/123/proxy/representativeNumber", "#/events/0/day"],
    );

    // With express-validator itself, which puts the keys of an object into the path.
    const checks = [body("citizens.*.number").custom(custom(schemas.number("dk.cpr")))];
    const request = { body: { citizens: { [TYPED.number]: { number: TYPED.number }, Thyra: { number: "1" } } } };
    for (const check of checks) await check.run(request);
    const issues = validationResult
      .withDefaults({ formatter: formatterFor({ names }) })(request)
      .array();
    assert.equal(issues.length, 2);
    assertNothingOf(issues, problem(issues, { names }));
  });

  test(`${name}: dotted codes of other libraries are not ours`, () => {
    for (const code of [
      "string.email",
      "any.required",
      "identity.cpr.lengths",
      "identity",
      "constructor",
      "request.body",
    ]) {
      const issue = { path: ["name"], code, rule: "a rule", message: `"${TYPED.name}" is wrong` };
      assert.deepEqual(problem([issue]).errors, [{ pointer: "#/name", code: "invalid" }], code);
      assert.deepEqual(problem([{ ...issue, code: "custom", params: { code } }]).errors[0]?.code, "invalid", code);
      assert.deepEqual(
        formatter({ path: "name", msg: issue }),
        { path: ["name"], message: "invalid", code: "invalid" },
        code,
      );
    }
    const [refused] = schemas.exemption.checkRequest()["~standard"].validate({ name: 1 }).issues ?? [];
    assert.equal(refused?.code, "request.wrong-type");
    assert.equal(problem([refused]).errors[0]?.code, refused?.code);
    assert.equal(formatter({ path: "form", msg: refused }).code, refused?.code);
  });
}
