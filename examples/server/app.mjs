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

/** Nothing but the site's own files, and WebAssembly for the check in the page. The page can send only to its own server. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Not "no-referrer": then browsers say of the page's own form that it comes from nowhere.
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * FD 001 as a plain form that is checked when it is sent, whether or not the page could check it before.
 *
 * @param {{ receive: (request: any) => Promise<unknown>, on?: string }} options what takes the complete form (no request yet: the citizen has to attend with it); for tests, the day
 */
export const createApp = ({ receive, on }) => {
  // A log of requests would hold what people typed as soon as somebody logs a body or an error with one.
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
      return send(reply, 422, formPage(locale, { typed, told: form.tell(findings, { locale }) }));
    }
    await receive(asked);
    // So that going back or loading again does not send it twice. How far it is says nothing about anybody.
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

  // The framework's own words for it repeat the address.
  app.setNotFoundHandler((request, reply) => send(reply, 404, refusedPage(localeOf(request))));
  // What was thrown may quote what was sent, so nobody is told of it. A request that is none has words that the page never sends.
  app.setErrorHandler((error, request, reply) => {
    const { statusCode = 500 } = /** @type {{ statusCode?: number }} */ (error);
    return send(reply, error instanceof RequestError ? 400 : statusCode, refusedPage(localeOf(request)));
  });
  return app;
};

/** The language stands in the address, and nothing that was typed. @param {import("fastify").FastifyRequest} request @returns {Locale} */
const localeOf = ({ query }) => {
  const { lang } = /** @type {{ lang?: unknown }} */ (query ?? {});
  return LOCALES.find((locale) => locale === lang) ?? "da";
};

/**
 * Whether a form comes from a page of this site: browsers say so, and another site's form cannot. There is no cookie and no log-in
 * that somebody could misuse; a site that has them keeps this and does what its session asks for besides.
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
