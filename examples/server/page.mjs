// @ts-check
import { area, date, radios, text, tick } from "./fields.mjs";
import { LOCALES } from "./form.mjs";
import { markup } from "./markup.mjs";
import { SCRIPTS } from "./scripts.mjs";
import { TEXTS } from "./texts.mjs";

/** @typedef {import("./form.mjs").Locale} Locale */
/** @typedef {import("./fields.mjs").FormReport} FormReport */

/**
 * The form: empty, or as submitted, with messages.
 *
 * @param {Locale} locale
 * @param {{ typed?: (name: string) => string, report?: FormReport }} [sent]
 */
export const formPage = (locale, { typed = () => "", report } = {}) => {
  const texts = TEXTS[locale];
  const how = { texts, typed, report };
  const title = report?.title(texts.title) ?? texts.title;
  // No `required`: without the script the browser would show its own messages first, in its own language.
  return page(
    locale,
    title,
    markup`${report && summary(report)}
      <h1 id="heading" tabindex="-1">${texts.title}</h1>
      <p>${texts.note}</p>
      <form data-postregler="fd001" data-design="dkfds" action="/?lang=${locale}" method="post" autocomplete="on">
        <input type="hidden" name="capacity" value="self">
        ${text(how, "name", { autocomplete: "name" })}
        ${text(how, "number", { inputmode: "numeric", autocomplete: "off", spellcheck: "false" })}
        ${radios(how, "residence", ["registered", "no-fixed-address", "protected", "abroad"])}
        ${area(how, "address", { autocomplete: "street-address" })}
        ${text(how, "telephone", { inputmode: "tel", autocomplete: "tel" })}
        ${radios(how, "unopenedPost", ["yes", "no"])}
        ${area(how, "otherAddress")}
        ${tick(how, "declaration")}
        ${tick(how, "signature")}
        ${date(how)}
        <button class="button button-primary">${texts.check}</button>
      </form>`,
  );
};

/** The message for a form that was not accepted. @param {Locale} locale */
export const refusedPage = (locale) =>
  page(locale, TEXTS[locale].refused, markup`<h1 id="heading" tabindex="-1">${TEXTS[locale].refused}</h1>`);

/**
 * The meaning of a complete form, in the words of the rules: it becomes a request only when the citizen attends in
 * person.
 *
 * @type {(locale: Locale, words: string) => string}
 */
export const nextPage = (locale, words) =>
  page(locale, TEXTS[locale].next, markup`<h1 id="heading" tabindex="-1">${TEXTS[locale].next}</h1><p>${words}</p>`);

/**
 * The error summary above the heading. It takes the focus when the page loads; `data-postregler-summary` lets the
 * script take it over.
 *
 * @param {FormReport} report
 */
const summary = ({ heading, lines }) =>
  lines.length > 0 &&
  markup`<section class="alert alert-error" tabindex="-1" aria-labelledby="summary-heading" data-postregler-summary autofocus>
    <div class="alert-body"><h2 class="alert-heading" id="summary-heading">${heading}</h2><ul class="nobullet-list">${lines.map(
      ({ href, text }) => markup`<li>${href ? markup`<a href="${href}">${text}</a>` : text}</li>`,
    )}</ul></div>
  </section>`;

/** @type {(locale: Locale, title: string, main: unknown) => string} */
const page = (locale, title, main) =>
  markup`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/style.css">
    ${["auto.js", `auto.${locale}.js`].map(
      (name) => markup`<script defer src="/scripts/${name}" integrity="${SCRIPTS[name]?.integrity}"></script>`,
    )}
  </head>
  <body>
    <a class="skipnav" href="#main">${TEXTS[locale].skip}</a>
    <main id="main">${main}</main>
    <footer>
      <ul>${LOCALES.map(
        (other) =>
          markup`<li><a href="/?lang=${other}" lang="${other}" hreflang="${other}">${TEXTS[other].language}</a></li>`,
      )}</ul>
    </footer>
  </body>
</html>
`.text;
