// @ts-check
// The adapter `form`: how a server builds a request from a submitted form, and the messages it shows.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { call, exemption, identity } from "@postregler/node";
import * as ofNode from "@postregler/node/adapters/form";
import * as ofWasm from "@postregler/wasm/adapters/form";
import { TYPED, assertNothingOf } from "./submitted.mjs";

/** @typedef {{ type?: string | string[], enum?: unknown[], properties?: Record<string, Shape>, items?: Shape }} Shape */

for (const [name, { formOf }] of Object.entries({ node: ofNode, wasm: ofWasm })) {
  test(`${name}: what is sent becomes the request`, () => {
    const form = formOf("fd001", [
      { name: "name" },
      "number",
      { name: "declaration", type: "checkbox" },
      { name: "signature", type: "radio" },
      "address",
      "date.day",
      "date.month",
      "date.year",
      "proxy[representativeName]",
    ]);
    assert.equal(form.operation, "exemption.check_request");
    const sent = new URLSearchParams([
      ["signature", "nej"],
      ["date.year", "2026"],
      ["date.day", "1"],
      ["date.month", "2"],
      ["address", "Prøvevej 1\r\n9999 Prøveby"],
      ["number", "  "],
      ["proxy[representativeName]", "Eksempel"],
      ["context", `{"on":"1999-01-01"}`],
      ["telephone", "12345678"],
      ["__proto__", "x"],
    ]);
    const request = {
      declaration: false,
      signature: false,
      address: "Prøvevej 1\n9999 Prøveby",
      // In page order, whatever the order of the submitted values.
      date: "1-2-2026",
      proxy: { representativeName: "Eksempel" },
    };
    assert.deepEqual(form.request(sent), request);
    const data = new FormData();
    for (const [key, value] of sent) data.append(key, value);
    data.append("name", new Blob(["x"]));
    assert.deepEqual(form.request(data), request);
    // As parsed by a server framework: lists for repeated names, and no prototype.
    const read = Object.assign(Object.create(null), { ...Object.fromEntries(sent), declaration: ["on", "on"] });
    assert.deepEqual(form.request(read), { ...request, declaration: true });
    assert.deepEqual(form.request({}), { declaration: false });
    assert.deepEqual(form.request({ number: 1, name: { a: 1 }, address: null }), { declaration: false });
  });

  test(`${name}: lists, numbers and what all names begin with`, () => {
    const names = ["documents.1.fileType", "documents.1.bytes", "repetitions"].map((one) => `M.message.${one}`);
    const form = formOf("reservation.check_mailbox_message", [...names, "M.print.lines", "M.x"], { names: "M." });
    const [type = "", bytes = "", repetitions = ""] = names;
    const sent = {
      [type]: "pdf",
      [bytes]: " 12 ",
      [repetitions]: "7, 14 x",
      "M.print.lines": "a\r\n\r\nb",
      "M.x": "1",
    };
    assert.deepEqual(form.request(sent), {
      message: { documents: [{}, { fileType: "pdf", bytes: 12 }], repetitions: [7, 14, "x"] },
      print: { lines: ["a", "b"] },
    });
    for (const word of ["constructor", "__proto__", "maybe"]) {
      assert.deepEqual(formOf("fd001", ["signature"]).request({ signature: word }), {});
    }
  });

  test(`${name}: a place in a list that no list has is refused, and takes no memory`, () => {
    const sent = (/** @type {string} */ place) => {
      const field = `offers[${place}].downstreamKbit`;
      return formOf("fd005", [field, "offers[01].downstreamKbit"]).request({
        [field]: "1",
        "offers[01].downstreamKbit": "2",
      });
    };
    assert.deepEqual(sent("0"), { offers: [{ downstreamKbit: 1 }, { downstreamKbit: 2 }] });
    for (const place of ["1000", "10000000", "4294967295", "9".repeat(400)]) {
      const before = process.memoryUsage().rss;
      const request = sent(place);
      assert.equal(request.offers.length, 1001, place);
      assert.match(JSON.parse(call("exemption.check_company", JSON.stringify(request))).error.code, /^request\./);
      assert.ok(process.memoryUsage().rss - before < 50_000_000, place);
    }
  });

  test(`${name}: every form takes every field it has, and no other name than its own`, () => {
    const folder = new URL("../../facade/schemas/", import.meta.url);
    const files = readdirSync(folder).filter((file) =>
      /^(exemption|reservation)\.check_\w+\.request\.json$/.test(file),
    );
    assert.ok(files.length > 4);
    for (const file of files) {
      const operation = file.replace(".request.json", "");
      const { context, ...properties } = JSON.parse(readFileSync(new URL(file, folder), "utf8")).properties;
      const names = leaves(properties);
      const form = formOf(operation, names);
      const { error } = JSON.parse(
        call(operation, JSON.stringify(form.request(Object.fromEntries(names.map((one) => [one, "0"]))))),
      );
      // An unknown value is refused as such: every name is known.
      assert.ok(!error || error.code === "request.unknown-value", `${operation}: ${JSON.stringify(error)}`);
    }
    for (const unknown of ["fd002", "", "constructor", "identity.check"])
      assert.throws(() => formOf(unknown, []), TypeError);
  });

  test(`${name}: the messages, in page order and not in the order of the rules`, () => {
    const form = formOf("fd001", [
      { name: "capacity", type: "hidden" },
      { name: "date.day", id: "day", label: "Dato" },
      "date.month",
      { name: "number", label: "Cpr-nummer" },
      { name: "mail", label: "E-mail" },
    ]);
    const context = { locale: /** @type {const} */ ("da"), on: "2026-11-21" };
    const { findings } = exemption.checkRequest({ ...form.request({ number: "070761-428", mail: "x" }), context });
    const own = {
      path: "/mail",
      code: "own.mail",
      severity: /** @type {const} */ ("error"),
      message: "Skriv din e-mail",
    };
    const report = form.report([...findings, own], { locale: "da" });
    assert.deepEqual(report.lines.map(({ text, href }) => `${href} ${text}`).slice(0, 3), [
      "#day Skriv datoen",
      "#number Cpr-nummeret skal have 10 tal. Du har skrevet 9",
      "#mail Skriv din e-mail",
    ]);
    // Findings about fields that the form lacks are reported too, because the server refuses the request.
    const rest = report.lines.slice(3);
    assert.ok(rest.length > 2 && rest.every(({ href }) => href === undefined));
    assert.ok(rest.some(({ code }) => code === "exemption.name.missing"));
    assert.deepEqual([report.heading, report.title("Post")], ["Der er problemer", "Fejl: Post"]);
    assert.deepEqual(report.at("date.month"), report.at("date.day"));
    const { invalid, messages } = report.at("number");
    assert.equal(invalid, true);
    assert.deepEqual(
      messages.map(({ severity, word }) => `${severity} ${word}`),
      ["error Fejl", "hint Godt at vide"],
    );
    for (const unknown of ["nothing", "capacity", "constructor"]) {
      assert.deepEqual(report.at(unknown), { invalid: false, messages: [] });
    }
    assertNothingOf(report, report.at("number"));
  });

  test(`${name}: hints alone are no lines; without a language it speaks English, without messages in codes`, () => {
    const form = formOf("fd001", ["number"]);
    const { findings } = identity.check({ number: "010180-0002" });
    const report = form.report(findings);
    assert.deepEqual([report.lines, report.title("Form")], [[], "Form"]);
    assert.deepEqual(report.at("number").messages[0]?.message, "identity.cpr.checksum.listed-date");
    assert.equal(report.at("number").messages[0]?.word, "Good to know");
    assert.equal(form.report([], { locale: /** @type {any} */ ("constructor") }).heading, "There is a problem");
    assertNothingOf(form.report(exemption.checkRequest(form.request({ number: TYPED.number })).findings));
  });
}

/** @type {(properties: Record<string, Shape>, path?: string) => string[]} */
const leaves = (properties, path = "") =>
  Object.entries(properties).flatMap(([name, { properties: inner, items }]) => {
    if (inner) return leaves(inner, `${path}${name}.`);
    return items?.properties ? leaves(items.properties, `${path}${name}.0.`) : [`${path}${name}`];
  });
