/** Made by `developers/plugin.mjs` while the page is built; `developers/condense.mjs` says what the letters mean. */
declare module "postregler:operations" {
  export interface Shape {
    readonly t?: "s" | "d" | "i" | "c" | "b" | "a";
    readonly e?: string;
    readonly p?: Readonly<Record<string, Described>>;
    readonly r?: string;
    readonly i?: Described;
    readonly m?: number;
    readonly x?: 1;
    readonly M?: number;
  }

  export type Kept = Shape | number;

  export type Described = Kept | readonly [Kept, string];

  const data: {
    readonly shapes: readonly Shape[];
    readonly operations: readonly {
      readonly name: string;
      readonly about: string;
      readonly request: Described;
      readonly examples: readonly { readonly name: string; readonly request: object; readonly rows?: string }[];
    }[];
  };
  export default data;
}
