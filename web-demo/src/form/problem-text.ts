import { RequestError } from "@postregler/wasm";
import type { PageText } from "../language/texts.ts";

/** The user-facing text for a failed call. The error itself is neither shown nor logged. */
export const problemText = (problem: unknown): PageText =>
  problem instanceof RequestError && problem.code === "request.too-large" ? "problem.too-large" : "problem.other";
