// @ts-check
// A guide as one static page, for browsers without scripts and for print.
import { rulebook } from "@postregler/wasm";
import { markup } from "./html.mjs";
import { treeOf } from "./guide-tree.mjs";
import { LANGUAGES, PARTS, textsOf } from "./texts.mjs";

/** @typedef {import("./guide-tree.mjs").Line} Line */
/** @typedef {import("./guide-tree.mjs").Tree} Tree */
/** @typedef {(key: string, values?: Record<string, string>) => string} Say */
/** @typedef {{ guide: string, guides: readonly string[], language: string, on: string, css: string, meta: readonly (readonly [name: string, value: string])[][] }} GuidePageOptions */

/** @param {GuidePageOptions} options */
export function guidePage({ guide, guides, language, on, css, meta }) {
  const say = textsOf(language);
  const dir = LANGUAGES.find(({ code }) => code === language)?.dir ?? "ltr";
  const tree = treeOf(guide, { on, locale: /** @type {"da"} */ (language) });
  const title = tree.start.guide?.title ?? guide;
  const page = markup`<!doctype html>
<html lang="${language}"${dir !== "ltr" && markup` dir="${dir}"`}>
<head>
<meta charset="utf-8">
${meta.map((attributes) => markup`<meta${attributes.map(([name, value]) => markup` ${name}="${value}"`)}>\n`)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta name="description" content="${tree.start.guide?.about}">
<title>${title} – postregler</title>
<link rel="stylesheet" href="../../${css}">
</head>
<body>
<a class="skip" href="#main">${say("page.skip")}</a>
<header><div class="top"><a class="brand" href="../../?lang=${language}"><img src="../../logo.svg" alt="" width="32" height="32">postregler</a>
<nav class="languages" aria-label="${say("languages.label")}"><ul>
${LANGUAGES.map(({ code, name }) => markup`<li><a href="../${code}/${guide}.html" lang="${code}" hreflang="${code}"${code === language ? markup` aria-current="true"` : ""}>${name}</a></li>\n`)}</ul></nav></div></header>
<main id="main" tabindex="-1"><div class="view static-guide">
<h1>${title}</h1>
<p class="lead">${tree.start.guide?.about}</p>
<p>${say("static.lead")}</p>
<p class="elsewhere"><a href="../../?lang=${language}#${guide}">${say("static.live")}</a></p>
${answerGroups(tree, say)}
${rulesOf(tree, say)}
<p class="guide-day">${say("guidance.rules.day", { day: dateOf(on, say) })} ${say("guidance.rules.version", { version: tree.start.rules })}</p>
</div></main>
<footer><nav aria-labelledby="others"><h2 id="others">${say("static.others")}</h2><ul>
${guides.filter((other) => other !== guide).map((other) => markup`<li><a href="${other}.html">${say(`guide.${other}.title`)}</a></li>\n`)}</ul></nav></footer>
</body>
</html>
`;
  return page.text;
}

/**
 * The first question, followed by the questions and results of each first answer.
 *
 * @param {Tree} tree @param {Say} say
 */
function answerGroups(tree, say) {
  const { first } = tree;
  const groups = first.answerLinks
    .filter(({ answer }) => [...tree.questions, ...tree.results].some(({ group }) => group === answer))
    .map(({ answer, text }) => {
      const questions = tree.questions.filter(({ group }) => group === answer);
      const results = tree.results.filter(({ group }) => group === answer);
      return markup`<section class="audience" aria-labelledby="for-${answer}">
<h2 id="for-${answer}"><span>${first.question.text}</span> <span class="chosen">${text}</span></h2>
${questions.map((place) => questionOf(place, tree, 3))}${results.map((place) => resultOf(place, tree, say))}<p class="elsewhere"><a href="#${first.id}">${say("static.top")}</a></p>
</section>
`;
    });
  return [questionOf(first, tree, 2), groups];
}

/** @param {import("./guide-tree.mjs").Question} place @param {Tree} tree @param {number} level */
function questionOf({ id, question, answerLinks }, tree, level) {
  const heading = level === 2 ? markup`<h2>${question.text}</h2>` : markup`<h3>${question.text}</h3>`;
  return markup`<div class="static-question" id="${id}">
${heading}
${question.help && markup`<p class="hint">${question.help}</p>\n`}${question.points.length > 0 && markup`<ul class="grounds">${question.points.map(({ text }) => markup`<li>${text}</li>`)}</ul>\n`}<dl class="facts">
${answerLinks.map(
  ({ text, notes, to }) =>
    markup`<div><dt>${text}</dt><dd><a href="#${to}">${nameOf(tree, to)}</a>${notes.map((note) => markup`<span class="below">${note.text}</span>`)}</dd></div>\n`,
)}</dl>
</div>
`;
}

/** The title of a linked question or result. @param {Tree} tree @param {string} id */
const nameOf = (tree, id) =>
  tree.questions.find((place) => place.id === id)?.question.text ??
  tree.results.find((place) => place.id === id)?.result.sentence;

/** @param {import("./guide-tree.mjs").Result} place @param {Tree} tree @param {Say} say */
function resultOf({ id, result }, tree, say) {
  const country = tree.start.guide?.country;
  const parts = PARTS.map(({ member, list }) => {
    const lines = linesOf(result, member);
    if (lines.length === 0) return "";
    const name = say(`guidance.${member === "bring" ? `bring.${country}` : member}`);
    const items = lines.map(({ text }) => markup`<li>${text}</li>`);
    return markup`<div class="guide-part guide-${member}"><h4>${name}</h4>${list === "ol" ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`}</div>\n`;
  });
  const { who, number, abroad, notes } = result.phone;
  const call = number && markup` <a class="guide-number" href="${telOf(number)}">${unbroken(number)}</a>`;
  const { otherwise } = result;
  const other =
    otherwise &&
    tree.questions.find((place) => place.question.id === otherwise.question && place.group === groupOf(tree, id));
  const leads = other?.answerLinks.find(({ answer }) => answer === otherwise?.answer)?.to;
  return markup`<div class="static-result" id="${id}">
<h3>${result.sentence}</h3>
${parts}<div class="guide-part"><h4>${say("guidance.phone")}</h4><p>${who}${call}</p>${notes.map((note) => (note.id === "from-abroad" && abroad ? markup`<p><a class="guide-number" href="${telOf(abroad)}">${unbroken(note.text)}</a></p>` : markup`<p>${note.text}</p>`))}</div>
${leads && markup`<p class="elsewhere"><a href="#${leads}">${otherwise?.text}</a></p>\n`}</div>
`;
}

/** @param {string} number */
const telOf = (number) => `tel:${number.replaceAll(" ", "")}`;

/** Prevents line breaks within a number. @param {string} [text] */
const unbroken = (text) => text?.replaceAll(" ", "\u00a0");

/** @param {Tree} tree @param {string} id */
const groupOf = (tree, id) => tree.results.find((place) => place.id === id)?.group;

/** @param {import("@postregler/wasm").GuideResult} result @param {string} member @returns {readonly Line[]} */
const linesOf = (result, member) => /** @type {any} */ (result)[member] ?? [];

/** All rules of the page with their sections and certainty. @param {Tree} tree @param {Say} say */
function rulesOf(tree, say) {
  /** @param {import("./guide-tree.mjs").Result} place */
  const ofResult = ({ result, rules }) => [
    ...rules.keys(),
    ...PARTS.flatMap(({ member }) => linesOf(result, member).map(({ rule }) => rule)),
    ...result.phone.notes.map(({ rule }) => rule),
    result.phone.rule,
  ];
  const ofQuestions = tree.questions.flatMap(({ question, answerLinks }) =>
    [...question.points, ...answerLinks.flatMap(({ notes }) => notes)].map(({ rule }) => rule),
  );
  const rules = [...new Set([...ofQuestions, ...tree.results.flatMap(ofResult)])].sort();
  const items = rules.map((id) => {
    const { entry } = rulebook.rule({ id });
    const doubt = entry && entry.certainty !== "verified";
    const places = entry?.sections.map(({ source, section }) =>
      section === undefined ? source : `${source}: ${section}`,
    );
    return markup`<li><p class="rule"><code>${id}</code>${doubt && markup` <span class="certainty ${entry.certainty}">${say(`word.certainty.${entry.certainty}`)}</span>`}</p>${places && places.length > 0 && markup`<ul class="guide-places" lang="en">${places.map((place) => markup`<li>${place}</li>`)}</ul>`}</li>\n`;
  });
  return markup`<details class="guide-rules"><summary>${say("guidance.rules")}</summary><p>${say("guidance.rules.about")}</p><ul>
${items}</ul></details>`;
}

/** @param {string} iso @param {Say} say */
function dateOf(iso, say) {
  const [year = "", number = "", day = ""] = iso.split("-");
  const month = say("format.months").split(" ")[Number(number) - 1] ?? number;
  return say("format.date", { day: String(Number(day)), month, year });
}
