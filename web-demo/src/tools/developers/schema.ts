import data, { type Described } from "postregler:operations";

/** The schema of a value in a request. */
export type Schema = { readonly about: string; readonly personal: boolean } & (
  | { readonly kind: "text" | "day" | "count" | "yes-no" | "any" }
  | { readonly kind: "whole"; readonly largest: number }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly item: Schema; readonly most: number | undefined }
  | ObjectSchema
);

export interface ObjectSchema {
  readonly about: string;
  readonly personal: boolean;
  readonly kind: "object";
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

const SIMPLE = { s: "text", d: "day", c: "count", b: "yes-no", a: "any" } as const;

const LARGEST = 4_294_967_295;

/** Expands a condensed schema of the build. */
export function schemaOf(described: Described): Schema {
  const [kept, about] = isDescribed(described) ? described : [described, ""];
  const { t = "a", e, p, r = "", i, m, x, M } = typeof kept === "number" ? (data.shapes[kept] ?? {}) : kept;
  const common = { about, personal: x === 1 };
  if (e !== undefined) return { ...common, kind: "choice", words: e.split(" ") };
  if (p !== undefined) {
    const required = r.split(" ");
    const member = ([name, one]: [string, Described]): Member => ({
      name,
      required: required.includes(name),
      schema: schemaOf(one),
    });
    return { ...common, kind: "object", members: Object.entries(p).map(member) };
  }
  if (i !== undefined) return { ...common, kind: "list", item: schemaOf(i), most: m };
  if (t === "i") return { ...common, kind: "whole", largest: M ?? LARGEST };
  return { ...common, kind: SIMPLE[t] };
}

const isDescribed = (described: Described): described is readonly [Exclude<Described, readonly unknown[]>, string] =>
  Array.isArray(described);
