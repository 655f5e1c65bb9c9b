const { resolve } = require("node:path");

const page = (name) => [name, `./src/${name}.js`];

module.exports = {
  entry: {
    ...Object.fromEntries(["form", "number", "slim", "silent", "vectors"].map(page)),
    country: "./src/country.cjs",
  },
  output: { path: resolve(__dirname, "public/scripts"), publicPath: "/scripts/", clean: true },
  // The whole package is one module of 630 kB, 180 kB on the wire; the vectors' page has all languages.
  performance: { maxEntrypointSize: 2_000_000, maxAssetSize: 2_000_000 },
};
