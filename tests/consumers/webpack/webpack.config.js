const { resolve } = require("node:path");

const page = (name) => [name, `./src/${name}.js`];

module.exports = {
  entry: {
    ...Object.fromEntries(["form", "number", "slim", "silent", "vectors"].map(page)),
    country: "./src/country.cjs",
  },
  output: { path: resolve(__dirname, "public/scripts"), publicPath: "/scripts/", clean: true },
  // The page with the vectors has all chunks of the package and all languages.
  performance: { maxEntrypointSize: 2_500_000, maxAssetSize: 2_500_000 },
};
