// @ts-check
// Each way through the page from its front page to its end, by keys alone, in English. A new place has its way here.
import assert from "node:assert/strict";
import { attendanceField as attendance, field as request } from "./form.mjs";
import { GUIDES, RESULTS } from "./guide.mjs";
import { senderField as sender } from "./rules.mjs";
import { allTexts } from "./texts.mjs";

/** @typedef {import("./keys.mjs").Keys} Keys */

const texts = allTexts("en");

/** @param {string} selector */
const id = (selector) => selector.slice(1);

/** From the front page to another place. @param {Keys} keys @param {string} title */
async function open(keys, title) {
  await keys.use(title);
  await keys.arrive(title);
}

/** The questions of FD 001 as somebody else is sent with it: what is pressed, and what is asked then. @type {readonly (readonly [answer: string, heading: string])[]} */
const REQUEST = [
  ["", "Name"],
  ["Eksempel Eksempelsen", "CPR number"],
  ["070761-4285", "Address"],
  ["Prøvevej 1", "Phone (optional)"],
  ["", "Your declaration"],
  [" ", "Post you have not opened"],
  [" ", "Which paper is the power of attorney on?"],
  [" ", "Who gets the power of attorney?"],
  [" ", "Name of the person who comes for you"],
  ["Anden Prøve", "Their CPR or CVR number (optional)"],
  ["", "Is the power of attorney signed?"],
  ["both", "Date on the power of attorney"],
  ["day", "Date"],
  ["day", "Signature"],
  [" ", "Check your answers"],
];

/** @param {Keys} keys @param {string} answer */
async function answer(keys, answer) {
  await keys.press("Tab");
  if (answer === " ") await keys.press(" ");
  else if (answer === "both") {
    // Both who gives and who gets the fuldmagt sign it.
    for (const key of [" ", "Tab", " "]) await keys.press(key);
  } else if (answer === "day") {
    for (const part of ["2", "3", "2026"]) {
      await keys.type(part);
      await keys.press("Tab");
    }
  } else await keys.type(answer);
  // Enter in a box of several lines is a new line.
  if ((await keys.here()).tag === "TEXTAREA") await keys.tabTo("Continue");
  await keys.press("Enter");
}

/** @type {readonly { name: string, walk: (keys: Keys) => Promise<unknown> }[]} */
export const FLOWS = [
  ...GUIDES.map((guide) => ({
    name: `guide ${guide}`,
    async walk(/** @type {Keys} */ keys) {
      await keys.use(texts[`guide.${guide}.title`] ?? "?");
      for (const answer of RESULTS[guide]) {
        await keys.reads(texts["guidance.continue"] ?? "?");
        await keys.pick(`guide-${guide}-${answer}`);
        await keys.press("Enter");
        assert.equal((await keys.here()).tag, "H1", "reading starts at the heading");
      }
      await keys.reads(texts["guidance.then"] ?? "?");
      await keys.tabTo(texts["guidance.print"] ?? "?");
      await keys.use(texts["guidance.again"] ?? "?");
      assert.equal((await keys.here()).tag, "H1");
    },
  })),
  {
    name: "number",
    async walk(keys) {
      await open(keys, "Check a number");
      await keys.fill("identity-check-number", "57912075186");
      await keys.press("Enter");
      assert.equal((await keys.here()).className, "summary");
      await keys.press("Tab");
      await keys.press("Enter");
      assert.equal((await keys.here()).id, "identity-check-number");
      await keys.tick("number-tests");
      await keys.use("Check the number");
      await keys.reads("The number is correctly formed");
      await keys.tabTo("070761-4285");
    },
  },
  {
    name: "column",
    async walk(keys) {
      await open(keys, "Check a column");
      await keys.use("Check the file");
      assert.equal((await keys.here()).className, "summary");
      await keys.press("Tab");
      await keys.press("Enter");
      assert.equal((await keys.here()).id, "identity-check-column-file");
      // The browser's file dialog cannot be driven; the example file is used instead.
      await keys.tabTo("Use an example file");
      await keys.press(" ");
      await keys.tick("column-repair");
      await keys.use("Check the file");
      await keys.reads("Rows by code");
      assert.notEqual((await keys.here()).tag, "BODY");
      await keys.tabTo("Save rows to review");
    },
  },
  {
    name: "FD 001",
    async walk(keys) {
      await open(keys, "FD 001: exemption from Digital Post");
      await keys.use("Start");
      await keys.arrive("Who signs?");
      await keys.use("Continue");
      assert.equal((await keys.here()).className, "summary");
      await keys.press("Tab");
      await keys.press("Enter");
      assert.equal((await keys.here()).id, id(request("capacity-self")));
      await keys.press(" ");
      await keys.press("Enter");
      await keys.arrive("Who goes to the municipality?");
      await keys.pick(id(request("proxy-proxy")));
      await keys.press("Enter");
      await keys.arrive("Where do you live?");
      for (const [given, heading] of REQUEST) {
        await answer(keys, given);
        await keys.arrive(heading);
      }
      await keys.use("Change: Name");
      await keys.arrive("Name");
      await keys.use("Continue");
      await keys.arrive("Check your answers");
      await keys.use("Go to the notes");
      await keys.arrive("Notes for FD 001");
      await keys.tabTo("Print the notes");
    },
  },
  {
    name: "attendance",
    async walk(keys) {
      await open(keys, "In-person application (Borgerservice)");
      await keys.pick(id(attendance("arrival-in-person")));
      await keys.pick(id(attendance("attendee-citizen")));
      await keys.tick(id(attendance("idShown-passport")));
      await keys.tick(id(attendance("papers-fd-001-a")));
      await keys.pick(id(attendance("formComplete-yes")));
      await keys.fill(id(attendance("municipality")), "0101");
      await keys.pick(id(attendance("registered-now")));
      await keys.press("Tab");
      await keys.type("101");
      await keys.press("Enter");
      await keys.reads("The case is complete and ready for decision");
      await keys.tabTo("dk.exemption.id");
    },
  },
  {
    name: "case",
    async walk(keys) {
      await open(keys, texts["case.title"] ?? "?");
      await keys.choose("exemption-advance-kind", "received");
      await keys.fillDay("exemption-advance-day", "8-4-2014");
      await keys.choose("exemption-advance-channel", "attendance");
      await keys.choose("exemption-advance-applicant", "citizen");
      await keys.use("Add event");
      await keys.reads("8 April 2014");
      assert.notEqual((await keys.here()).tag, "BODY");
      await keys.fillDay("exemption-term-registered", "31-12-2014");
      await keys.fillDay("exemption-term-on", "1-6-2015");
      await keys.use("Determine the period");
      await keys.reads("1 November 2016");
    },
  },
  {
    name: "letter",
    async walk(keys) {
      await open(keys, texts["letter.title"] ?? "?");
      await keys.choose("exemption-delivery-enrolled", "no");
      await keys.choose("exemption-delivery-cprStatus", "1");
      await keys.choose("exemption-delivery-hasAddress", "yes");
      await keys.use("Determine the channel");
      await keys.tabTo(({ text }) => text.startsWith("dk."));
      await keys.fill("exemption-enrolment-age", "40");
      await keys.choose("exemption-enrolment-residence", "denmark");
      await keys.choose("exemption-enrolment-hasPersonnummer", "yes");
      await keys.fillDay("exemption-enrolment-on", "1-11-2014");
      await keys.use("Determine the connection");
      await keys.tabTo(({ text }) => text.startsWith("dk."));
    },
  },
  {
    name: "sender",
    async walk(keys) {
      await open(keys, texts["sender.title"] ?? "?");
      await keys.choose(id(sender("decide-channel", "message-category")), "enkeltvedtak");
      await keys.use("Up-to-date e-mail and mailbox");
      await keys.use("Determine the channel");
      await keys.tabTo(({ text }) => text.startsWith("no."));
      await keys.use("Fill in an example");
      await keys.use("Calculate the time limits");
      await keys.tabTo(({ text }) => text.startsWith("no."));
    },
  },
  {
    name: "readiness",
    async walk(keys) {
      await open(keys, texts["readiness.title"] ?? "?");
      await keys.choose("readiness-check-checklist", "march-2014");
      await keys.fillDay("readiness-check-on", "1-4-2014");
      await keys.use("Show the checklist");
      await keys.tick("ready-cover");
      await keys.tabTo(({ text }) => text.startsWith("dk.readiness."));
    },
  },
  {
    name: "cost",
    async walk(keys) {
      await open(keys, texts["cost.title"] ?? "?");
      await keys.choose("cost-estimate-country", "no");
      await keys.fill("cost-estimate-letters", "1000");
      await keys.fill("cost-estimate-bytes", "80");
      await keys.tabTo("cost-estimate-share-slider");
      await keys.press("ArrowRight");
      await keys.use("Calculate");
      // A missing answer is reported.
      await keys.fill("cost-price-print-first-sheet-without-vat", "1,20");
      await keys.reads("NOK");
    },
  },
  {
    name: "rule book",
    async walk(keys) {
      await open(keys, texts["rulebook.title"] ?? "?");
      await keys.fill("rulebook-list-search", "modulus");
      await keys.press("Enter");
      await keys.use("dk.cpr.modulus-11");
      // The examples are fetched when a rule is unfolded.
      await keys.reads(texts["rulebook.try"] ?? "?");
      assert.equal((await keys.here()).tag, "H1");
      await keys.use(texts["rulebook.try"] ?? "?");
      await keys.reads(texts["rulebook.same"] ?? "?");
    },
  },
  {
    name: "accessibility statement",
    async walk(keys) {
      await open(keys, texts["accessibility.title"] ?? "?");
      await keys.reads(texts["accessibility.limits.heading"] ?? "?");
    },
  },
];
