// facade/operations.d.ts holds what programs see. The sources also use what operations.js hands to them.
import type { Row } from "../../../facade/table.js";

declare module "../../../facade/operations.js" {
  export const OPERATIONS: readonly Row[];
  export const STREAMS: readonly Row[];
  export const OPERATIONS_DK: readonly Row[];
  export const STREAMS_DK: readonly Row[];
  export const OPERATIONS_NO: readonly Row[];
  export const STREAMS_NO: readonly Row[];
  export const PARTS: { readonly sending: readonly string[]; readonly planning: readonly string[] };
}
