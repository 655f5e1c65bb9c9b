import type { NextConfig } from "next";

const config: NextConfig = {
  // Native code is loaded from its package and not bundled,
  serverExternalPackages: ["@postregler/node"],
  // and copied along if the server is built into a folder of its own (`output: "standalone"`).
  outputFileTracingIncludes: { "/*": ["node_modules/@postregler/node/*.node"] },
};

export default config;
