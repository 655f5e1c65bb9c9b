import { defineConfig } from "vite";

const pages = ["index", "country", "number", "slim", "silent", "vectors"];

export default defineConfig({
  // The whole package is one module of 630 kB, 180 kB on the wire.
  build: { rolldownOptions: { input: pages.map((page) => `${page}.html`) }, chunkSizeWarningLimit: 700 },
  worker: { format: "es" },
});
