// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { bundle, ending } from "./bundle.mjs";
import { formTables } from "./form-tables.mjs";
import { knownNames } from "./known-names.mjs";
import { at } from "./paths.mjs";

export const ADAPTERS = ["ajv", "express-validator", "form", "problem", "zod"];

/** The types of the package that schemas and adapters use. */
const FROM_INDEX = "import type { Context, Finding, IdentityCheckRequest } from";
const FROM_SCHEMAS = "import type { NumberName, SchemaOptions, StandardSchemaV1 } from";

/**
 * Writes the schemas, which use the index in `dist`, and the adapters, which take a schema and need no engine.
 *
 * @param {string} dist
 * @param {{ oneModule?: boolean }} [options] whether `import` and `require` share one module
 */
export const writeSchemas = async (dist, { oneModule = false } = {}) => {
  await mkdir(`${dist}/adapters`, { recursive: true });
  const plugins = [await formTables(), await knownNames()];
  for (const format of /** @type {const} */ (["esm", "cjs"])) {
    const end = ending(format);
    // With this platform, Node finds the export names of the CommonJS file.
    const platform = format === "cjs" ? "node" : "neutral";
    const outfile = `${dist}/schemas.${end}`;
    if (oneModule && format === "esm") {
      await writeFile(outfile, `export { schemas, schemasOf } from "./schemas.cjs";\n`);
    } else {
      const index = `./index.${end}`;
      const source = `import { OPERATIONS, RequestError, call } from "${index}";
        import { schemasOf } from "./standard-schema.js";
        export { schemasOf };
        export const schemas = /* @__PURE__ */ schemasOf({ OPERATIONS, RequestError, call });`;
      await bundle({ source, folder: "facade", format, platform, external: [index], outfile });
    }
    for (const name of ADAPTERS) {
      const source = `export * from "./${name}.js";`;
      const outfile = `${dist}/adapters/${name}.${end}`;
      await bundle({ source, folder: "facade/adapters", format, platform, plugins, outfile });
    }
  }
  await writeTypes(dist);
};

/** @param {string} dist */
const writeTypes = async (dist) => {
  const schemas = await readFile(at("facade/standard-schema-types.d.ts"), "utf8");
  for (const end of ["mjs", "cjs"]) {
    const kind = end === "mjs" ? "d.mts" : "d.cts";
    const head = `import type * as api from "./index.${end}";\n${FROM_INDEX} "./index.${end}";\n`;
    await writeFile(`${dist}/schemas.${kind}`, `${head}\n${schemas}`);
    for (const name of ADAPTERS) {
      const types = await readFile(at(`facade/adapters/types/${name}.d.ts`), "utf8");
      const imports = `${FROM_SCHEMAS} "../schemas.${end}";\nimport type { Locale } from "../index.${end}";\n`;
      await writeFile(`${dist}/adapters/${name}.${kind}`, `${imports}\n${types}`);
    }
  }
};
