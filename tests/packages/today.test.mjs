// @ts-check
// The day of a request without a date.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RequestError, identity } from "@postregler/wasm";
import { today } from "../../facade/today.js";

test("the day in Copenhagen and Oslo, as the time zone database has it, every quarter of an hour for years", () => {
  const numeric = /** @type {const} */ ("numeric");
  const quarter = 15 * 60_000;
  for (const timeZone of ["Europe/Copenhagen", "Europe/Oslo"]) {
    const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone, year: numeric, month: "2-digit", day: "2-digit" });
    for (const year of [2014, 2024, 2026, 2027, 2028, 2037]) {
      for (let now = Date.UTC(year, 0, 1); now < Date.UTC(year + 1, 0, 1); now += quarter) {
        // May fail around midnight only.
        if (new Date(now).getUTCHours() < 21 && now % (24 * 4 * quarter) !== 0) continue;
        const expected = Number(calendar.format(now).replaceAll("-", ""));
        if (today(now) !== expected) assert.equal(today(now), expected, `${new Date(now).toISOString()} ${timeZone}`);
      }
    }
  }
});

test("it does not stand still, nor run ahead within a minute", () => {
  const midnight = Date.parse("2026-11-20T23:00:00Z");
  assert.equal(today(midnight - 1), 20261120);
  assert.equal(today(midnight), 20261121);
  assert.equal(today(midnight - 60_000), 20261120);
  assert.equal(today(Date.parse("2026-07-15T21:59:59.999Z")), 20260715);
  assert.equal(today(Date.parse("2026-07-15T22:00:00Z")), 20260716);
});

test("a request without a day is answered as one with today's", () => {
  const day = String(today());
  const on = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const number = "010180-0002";
  assert.deepEqual(identity.check({ number }), identity.check({ number, context: { on } }));
  assert.throws(() => identity.check({ number, context: { on: "today" } }), RequestError);
});
