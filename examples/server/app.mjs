// @ts-check
import { readFileSync } from "node:fs";
import Fastify from "fastify";
import { RequestError, exemption } from "@postregler/node";
import { LOCALES, formIn } from "./form.mjs";
import { formPage, nextPage, refusedPage } from "./page.mjs";
import { SCRIPTS } from "./scripts.mjs";
import { wordsFor } from "./states.mjs";
import { TEXTS } from "./texts.mjs";

/** @typedef {import("./form.mjs").Locale} Locale */

const STYLE = readFileSync(new URL("public/style.css", import.meta.url), "utf8");

/**
 * Only the site's own files, and WebAssembly for the check in the page. The page can send data to its own server only.
 */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Not "no-referrer": browsers would then hide the origin of the page's own form.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * FD 001 as a plain form that is checked on submission, whether or not the page has checked it before.
 *
 * @param {{ receive: (request: any) => Promise<unknown>, on?: string }} options receives the complete form (it becomes
 *   a request only when the citizen attends in person); for tests, the day
 */
export const createApp = ({ receive, on }) => {
  // Logging of requests would expose user input as soon as a body or an error with one is logged.
  const app = Fastify({ logger: false, bodyLimit: 64 * 1024 });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.addHook("onSend", async (_, reply) => void reply.headers(HEADERS));

  app.get("/", async (request, reply) => send(reply, 200, formPage(localeOf(request))));
  app.get("/next/:state", async (request, reply) => {
    const { state } = /** @type {{ state: string }} */ (request.params);
    const words = wordsFor(localeOf(request), state);
    return words ? send(reply, 200, nextPage(localeOf(request), words)) : reply.callNotFound();
  });

  app.post("/", async (request, reply) => {
    const locale = localeOf(request);
    if (!isOwn(request)) return send(reply, 403, refusedPage(locale));
    const sent = /** @type {URLSearchParams | undefined} */ (request.body) ?? new URLSearchParams();
    const form = formIn(TEXTS[locale]);
    const asked = form.request(sent);
    const { accepted, state, findings } = exemption.checkRequest({ ...asked, context: { locale, on } });
    if (!accepted) {
      const typed = (/** @type {string} */ name) => sent.get(name) ?? "";
      return send(reply, 422, formPage(locale, { typed, report: form.report(findings, { locale }) }));
    }
    await receive(asked);
    // Redirect after post: going back or reloading does not submit the form twice. The state contains no personal data.
    return reply.redirect(`/next/${state}?lang=${locale}`, 303);
  });

  app.get("/style.css", async (_, reply) => reply.type("text/css").header("Cache-Control", "no-cache").send(STYLE));
  app.get("/scripts/:name", async (request, reply) => {
    const { name } = /** @type {{ name: string }} */ (request.params);
    const script = Object.hasOwn(SCRIPTS, name) ? SCRIPTS[name] : undefined;
    if (!script) return reply.callNotFound();
    reply.headers({ "Cache-Control": "no-cache", ETag: `"${script.integrity}"` });
    if (request.headers["if-none-match"] === `"${script.integrity}"`) return reply.code(304).send();
    return reply.type("text/javascript").send(script.source);
  });

  // The framework's default message repeats the URL.
  app.setNotFoundHandler((request, reply) => send(reply, 404, refusedPage(localeOf(request))));
  // The error may quote user input, so it is not reported. An invalid request contains values that the page never
  // sends.
  app.setErrorHandler((error, request, reply) => {
    const { statusCode = 500 } = /** @type {{ statusCode?: number }} */ (error);
    return send(reply, error instanceof RequestError ? 400 : statusCode, refusedPage(localeOf(request)));
  });
  return app;
};

/**
 * The URL contains the language and no user input.
 *
 * @param {import("fastify").FastifyRequest} request
 * @returns {Locale}
 */
const localeOf = ({ query }) => {
  const { lang } = /** @type {{ lang?: unknown }} */ (query ?? {});
  return LOCALES.find((locale) => locale === lang) ?? "da";
};

/**
 * Whether a form was submitted by a page of this site, which browsers report and other sites cannot forge. There is no
 * cookie or log-in to misuse here; a site with sessions keeps this check and adds its own CSRF protection.
 *
 * @param {import("fastify").FastifyRequest} request
 */
const isOwn = ({ headers }) => {
  const { "sec-fetch-site": site, origin, host } = headers;
  if (site !== undefined) return site === "same-origin" || site === "none";
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
};

/** @type {(reply: import("fastify").FastifyReply, status: number, page: string) => import("fastify").FastifyReply} */
const send = (reply, status, page) =>
  reply.code(status).type("text/html; charset=utf-8").header("Cache-Control", "no-store").send(page);
