// @ts-check
// The states of the page that every language, colour and width must be good in.
import { begin, checkExample, chooseFile, holdFiles } from "./column.mjs";
import { answerGuide, RESULTS } from "./guide.mjs";
import { FULL, norwegianExample } from "./cost.mjs";
import {
  checkNumber,
  attendanceField,
  EXAMPLES,
  field,
  fillRequest,
  openStep,
  prepare,
  submit,
  tryExample,
} from "./form.mjs";
import {
  addEvent,
  answerQuestions,
  checkList,
  askTerm,
  grantedCase,
  answerEnrolment,
  askDelivery,
  fillDay,
  senderField,
  sendLetter,
  showAgencyList,
  showList,
  showUnsure,
  tryExampleOf,
  tryRule,
} from "./rules.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** `main`: what everybody meets. @type {readonly { name: string, hash: string, main?: true, reach: (page: Page) => Promise<void> }[]} */
export const STATES = [
  { name: "start", hash: "", main: true, reach: async () => undefined },
  { name: "number", hash: "#number", reach: async () => undefined },
  { name: "number with an error", hash: "#number", reach: (page) => checkNumber(page, "31028") },
  { name: "number with a hint", hash: "#number", main: true, reach: (page) => checkNumber(page, "010180-0002") },
  {
    name: "test number",
    hash: "#number",
    async reach(page) {
      await page.check("#number-tests");
      await checkNumber(page, "57912075186");
    },
  },
  {
    name: "number read in two ways",
    hash: "#number",
    main: true,
    reach: (page) => tryExample(page, EXAMPLES.twoReadings),
  },
  { name: "number of the rule of 2032", hash: "#number", reach: (page) => tryExample(page, EXAMPLES.newRule) },
  {
    name: "number of the rule of 2032, too early",
    hash: "#number",
    async reach(page) {
      await tryExample(page, EXAMPLES.newRule);
      await page.uncheck("#number-new-rule");
      await submit(page);
    },
  },
  { name: "too much text", hash: "#number", reach: (page) => checkNumber(page, "1".repeat(70_000)) },
  { name: "column", hash: "#column", reach: async () => undefined },
  { name: "column without a file", hash: "#column", main: true, reach: submit },
  { name: "column with a file that is none", hash: "#column", reach: (page) => chooseFile(page, "PK\u0003\u0004\0") },
  {
    name: "column at work",
    hash: "#column",
    main: true,
    async reach(page) {
      await holdFiles(page, 3);
      await begin(page);
    },
  },
  {
    name: "column stopped",
    hash: "#column",
    async reach(page) {
      await holdFiles(page, 3);
      await begin(page);
      await page.locator(".working:visible button").click();
    },
  },
  { name: "column checked", hash: "#column", main: true, reach: checkExample },
  { name: "request", hash: "#fd001", reach: async () => undefined },
  { name: "request, a question with an error", hash: "#fd001/name", main: true, reach: submit },
  { name: "request, a date with an error", hash: "#fd001/date", reach: submit },
  {
    name: "request, a choice with a warning",
    hash: "#fd001/capacity",
    reach: (page) => page.locator("[value=parent]").check(),
  },
  { name: "request, the declaration", hash: "#fd001/declaration", main: true, reach: submit },
  { name: "request, review with errors", hash: "#fd001/review", main: true, reach: submit },
  {
    name: "request, a fuldmagt",
    hash: "#fd001",
    async reach(page) {
      await fillRequest(page, { comes: "proxy" });
      await openStep(page, "proxy-signed");
    },
  },
  { name: "request complete", hash: "#fd001", main: true, reach: (page) => prepare(page) },
  {
    name: "request of somebody who cannot sign",
    hash: "#fd001",
    reach: (page) =>
      prepare(page, { capacity: "declarant", comes: "nobody", residence: "abroad", signature: "cannot" }),
  },
  { name: "attendance", hash: "#attendance", reach: async () => undefined },
  { name: "attendance with errors", hash: "#attendance", main: true, reach: submit },
  {
    name: "attendance with nobody there",
    hash: "#attendance",
    async reach(page) {
      await page.check(attendanceField("arrival-post"));
      await submit(page);
    },
  },
  {
    name: "attendance with an answer",
    hash: "#attendance",
    main: true,
    async reach(page) {
      await page.locator("main form button.quiet").first().click();
      await submit(page);
    },
  },
  { name: "rule book", hash: "#rulebook", reach: async () => undefined },
  { name: "rule book, filtered", hash: "#rulebook", main: true, reach: showUnsure },
  {
    name: "rule book, a day there is not",
    hash: "#rulebook",
    reach: (page) => fillDay(page, "rulebook-list-inForceOn", "30-2-2026").then(() => submit(page)),
  },
  { name: "rule alone", hash: "#rulebook/dk.exemption.form", main: true, reach: tryRule },
  { name: "rule there is not", hash: "#rulebook/nothing", reach: async () => undefined },
  { name: "letter", hash: "#letter", reach: (page) => page.locator("#enrolment-form button").click() },
  {
    name: "letter that waits",
    hash: "#letter",
    main: true,
    reach: (page) => askDelivery(page, { enrolled: "no", status: "70", address: "" }),
  },
  { name: "letter to somebody not connected yet", hash: "#letter", reach: (page) => answerEnrolment(page, "1-5-2014") },
  { name: "sender", hash: "#sender", reach: async () => undefined },
  {
    name: "sender, led to a category that stays open",
    hash: "#sender",
    reach: (page) => answerQuestions(page, { decision: "no", advanceNotice: "unsure", legalPosition: "yes" }),
  },
  {
    name: "sender, a decision to a mailbox",
    hash: "#sender",
    main: true,
    reach: (page) => sendLetter(page, "enkeltvedtak", "fresh"),
  },
  {
    name: "sender, a letter that waits",
    hash: "#sender",
    async reach(page) {
      for (const summary of await page.locator("#channel-form > .group summary").all()) await summary.click();
      await page.check(senderField("decide-channel", "recipient-deceased"));
      await sendLetter(page, "", "expired");
    },
  },
  {
    name: "sender with errors",
    hash: "#sender",
    main: true,
    async reach(page) {
      await page.fill(senderField("read-register", "response"), "PK");
      await page.locator("#channel-form button[type=submit]").click();
      await page.locator("#deadlines-form button[type=submit]").click();
    },
  },
  { name: "sender, deadlines", hash: "#sender", main: true, reach: (page) => tryExampleOf(page, "deadlines") },
  { name: "sender, a notice", hash: "#sender", reach: (page) => tryExampleOf(page, "notice") },
  {
    name: "sender, a notice with errors",
    hash: "#sender",
    async reach(page) {
      await page.fill(senderField("check-notice", "sms"), "Vedtak. ".repeat(21));
      await page.fill(senderField("check-notice", "repetitions"), "0 26");
      await page.locator("#notice-form button[type=submit]").click();
    },
  },
  { name: "sender, a message to a mailbox", hash: "#sender", reach: (page) => tryExampleOf(page, "mailbox") },
  {
    name: "sender, a message to print with errors",
    hash: "#sender",
    async reach(page) {
      for (const summary of await page.locator("#mailbox-form summary").all()) await summary.click();
      await page.check("#sender-print");
      await page.locator("#mailbox-form button[type=submit]").click();
    },
  },
  { name: "sender, a list gone through", hash: "#sender", main: true, reach: (page) => checkList(page) },
  { name: "case", hash: "#case", reach: async () => undefined },
  { name: "case with events", hash: "#case", main: true, reach: grantedCase },
  { name: "case with an error", hash: "#case", reach: (page) => addEvent(page, "received", "30-2-2014") },
  { name: "term", hash: "#case", main: true, reach: (page) => askTerm(page, "31-12-2014", "1-6-2015") },
  { name: "readiness", hash: "#readiness", reach: async () => undefined },
  {
    name: "readiness, overdue",
    hash: "#readiness",
    main: true,
    async reach(page) {
      await showList(page, "march-2014", "1-4-2014");
      await page.check("#ready-cover");
    },
  },
  {
    name: "readiness of a Norwegian agency",
    hash: "#readiness",
    main: true,
    reach: (page) => showAgencyList(page, "agency-2014", "1-2-2016"),
  },
  { name: "front page, of one country", hash: "", reach: (page) => page.locator(".countries a").nth(2).click() },
  { name: "guide", hash: "#dk-paper", main: true, reach: async () => undefined },
  {
    name: "guide, no answer",
    hash: "#no-mailbox",
    main: true,
    reach: (page) => page.locator("postregler-guide [type=submit]").click(),
  },
  {
    name: "guide, grounds to read",
    hash: "#dk-paper",
    reach: (page) => answerGuide(page, ["helper", "unsure", "denmark", "no"]),
  },
  { name: "guide, a result", hash: "#dk-paper", main: true, reach: (page) => answerGuide(page, RESULTS["dk-paper"]) },
  {
    name: "guide, a result with its rules",
    hash: "#no-reserve",
    main: true,
    async reach(page) {
      await answerGuide(page, RESULTS["no-reserve"]);
      await page.locator(".guide-rules summary").click();
    },
  },
  {
    name: "guide, another way",
    hash: "#dk-paper",
    reach: (page) => answerGuide(page, ["guardian", "yes", "denmark", "yes"]),
  },
  { name: "cost", hash: "#cost", reach: async () => undefined },
  { name: "cost with errors", hash: "#cost", reach: submit },
  { name: "cost, prices missing", hash: "#cost", main: true, reach: norwegianExample },
  { name: "cost, against paper", hash: FULL, main: true, reach: async () => undefined },
  { name: "developers", hash: "#developers", reach: async () => undefined },
  {
    name: "developers, measured",
    hash: "#developers/exemption.advance",
    main: true,
    async reach(page) {
      await page.selectOption("#developers-example", "1");
      await page.locator(".answer summary").click();
      await page.check("#developers-host-rust");
      await page.locator(".timing button").click();
      await page.locator(".figures").waitFor();
    },
  },
  {
    name: "developers, no JSON",
    hash: "#developers/dispatch.preflight",
    main: true,
    async reach(page) {
      await page.check("#developers-way-json");
      await page.fill("#developers-json", '{"message": }');
    },
  },
  {
    name: "developers, no request",
    hash: "#developers/identity.check_column",
    async reach(page) {
      await page.check("#developers-way-json");
      await page.fill("#developers-json", '{"message": 1}');
      await page.check("#developers-host-command");
    },
  },
  { name: "glossary", hash: "#glossary", main: true, reach: async () => undefined },
  { name: "glossary, nothing found", hash: "#glossary", reach: (page) => page.fill("#glossary-words", "qqq") },
  { name: "a word alone", hash: "#glossary/fuldmagt", main: true, reach: async () => undefined },
  { name: "accessibility statement", hash: "#accessibility", reach: async () => undefined },
];
