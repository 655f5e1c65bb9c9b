// @ts-check
// What a browser may do with this page. Written once: the server sends it as headers, the build writes into the
// page what a <meta> can carry, so that it also holds where somebody else's server sends nothing.

// No connect-src: with `default-src 'none'` the browser itself refuses every request a script could make,
// which is what the banner promises. 'wasm-unsafe-eval' allows WebAssembly and nothing else.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** @type {Readonly<Record<string, string>>} */
export const HEADERS = Object.freeze({
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'"].join("; "),
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
});

/** `frame-ancestors` is left out here: browsers ignore it in a <meta> and complain about it. */
export const META = Object.freeze([
  { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
  { name: "referrer", content: "no-referrer" },
]);
