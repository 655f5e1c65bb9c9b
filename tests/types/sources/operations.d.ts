// facade/operations.d.ts has the public types. The sources also use the internal exports of operations.js.
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
