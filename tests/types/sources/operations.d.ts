// facade/operations.d.ts holds what programs see. The sources also use what operations.js hands to them.
import type { Engine } from "../../../facade/engine.js";

interface Row {
  readonly name: string;
  readonly method: readonly [area: string, method: string];
  readonly about: string;
}

declare module "../../../facade/operations.js" {
  export const OPERATIONS: readonly Row[];
  export const STREAMS: readonly Row[];
  export const operations: (engine: Engine) => unknown;
}
