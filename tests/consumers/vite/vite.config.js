import { defineConfig } from "vite";

const pages = ["index", "country", "number", "slim", "silent", "vectors"];

export default defineConfig({
  // vectors.html calls every operation and therefore loads all chunks of the package.
  build: { rolldownOptions: { input: pages.map((page) => `${page}.html`) }, chunkSizeWarningLimit: 1500 },
  worker: { format: "es" },
});
