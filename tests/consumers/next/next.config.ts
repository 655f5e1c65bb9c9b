import type { NextConfig } from "next";

const config: NextConfig = {
  // Native code is loaded where it lies, not bundled,
  serverExternalPackages: ["@postregler/node"],
  // and taken along where the server goes to a folder of its own (`output: "standalone"`).
  outputFileTracingIncludes: { "/*": ["node_modules/@postregler/node/*.node"] },
};

export default config;
