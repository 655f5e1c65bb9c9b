// @ts-check
// The page's security policy. The server sends it as headers; the build writes the supported part into a `<meta>`, for
// servers that send none.

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

/** Browsers ignore `frame-ancestors` in a `<meta>` and log a warning. */
export const META = Object.freeze([
  { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
  { name: "referrer", content: "no-referrer" },
]);
