// facade/operations.d.ts holds what programs see. The sources also use what operations.js hands to them.
import type { Engine } from "../../../facade/engine.js";

declare module "../../../facade/operations.js" {
  export const OPERATIONS: readonly {
    readonly name: string;
    readonly method: readonly [area: string, method: string];
    readonly about: string;
  }[];
  export const operations: (engine: Engine) => unknown;
}
