// A vendor's service that receives a form.
import { RequestError, dispatch, exemption, identity, rulebook } from "@postregler/node";
import type { Context, ExemptionCheckRequestRequest, Finding } from "@postregler/node";
import { problem } from "@postregler/node/adapters/problem";
import { schemas } from "@postregler/node/schemas";
import { isValidCpr } from "@postregler/wasm/identity";

const context: Context = { locale: "da", on: "2026-11-21" };

/** By field, as a page shows it. */
export const byField = (
  form: Omit<ExemptionCheckRequestRequest, "context">,
): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>();
  for (const finding of exemption.checkRequest({ ...form, context }).findings) {
    found.set(finding.path, [...(found.get(finding.path) ?? []), finding]);
  }
  return found;
};

export const refused = (value: unknown): string => {
  try {
    identity.check(value as { number: string });
    return "";
  } catch (error) {
    if (error instanceof RequestError) return error.code;
    throw error;
  }
};

const form = schemas.exemption.checkRequest({ context });
const result = form["~standard"].validate({ name: "", number: "070761-428" });
const list = dispatch.preflight({ country: "dk", context });

export const output = {
  fields: [...byField({ name: "", number: "070761-428" })].map(([path, [first]]) => [path, first?.message ?? ""]),
  refused: refused({ nummer: "" }),
  problem: problem(result.issues ?? []),
  rule: rulebook.rule({ id: "dk.cpr.layout", context }).entry?.text,
  rows: list.summary().rows,
  valid: isValidCpr("070761-4285"),
};
