// facade/operations.d.ts holds what programs see. The sources also use what operations.js hands to them.
import type { OperationEntry } from "../../../facade/operation-table.js";

declare module "../../../facade/operations.js" {
  export const OPERATIONS: readonly OperationEntry[];
  export const STREAMS: readonly OperationEntry[];
  export const OPERATIONS_DK: readonly OperationEntry[];
  export const STREAMS_DK: readonly OperationEntry[];
  export const OPERATIONS_NO: readonly OperationEntry[];
  export const STREAMS_NO: readonly OperationEntry[];
  export const CHUNKS: { readonly sending: readonly string[]; readonly planning: readonly string[] };
}
