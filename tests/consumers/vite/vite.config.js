import { defineConfig } from "vite";

const pages = ["index", "country", "number", "slim", "silent", "vectors"];

export default defineConfig({
  // Where every operation is asked for, as in vectors.html, all parts of the package are there.
  build: { rolldownOptions: { input: pages.map((page) => `${page}.html`) }, chunkSizeWarningLimit: 1500 },
  worker: { format: "es" },
});
