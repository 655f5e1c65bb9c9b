/** What libraries take that take any schema: https://standardschema.dev, version 1.1. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  export interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    readonly vendor: string;
    /** Answers at once, never with a promise. Throws only what the host itself got wrong. */
    readonly validate: (value: unknown, options?: Options | undefined) => Result<Output>;
    readonly types?: Types<Input, Output> | undefined;
  }
  export interface Options {
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }
  export type Result<Output> = SuccessResult<Output> | FailureResult;
  export interface SuccessResult<Output> {
    /** What was put in, as it is. */
    readonly value: Output;
    readonly issues?: undefined;
  }
  export interface FailureResult {
    readonly issues: ReadonlyArray<Issue>;
  }
  /** One thing that has to be mended. Nothing in it was typed by anybody. */
  export interface Issue {
    /** In the language of the schema's context; without one, the code. */
    readonly message: string;
    readonly path: ReadonlyArray<string | number>;
    /** The code of the finding, or of the `RequestError` if the value is no request. */
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly rule?: string;
  }
  export interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }
}

/** The day, the environment and the language are the host's to say: a `context` in the value is refused. */
export interface SchemaOptions {
  readonly context?: Context;
}

/** What people are asked for: `dk.cpr`, `no.fnr` (fødselsnummer or d-number); then each kind alone. */
export type NumberName =
  | "dk.cpr"
  | "dk.erstatningspersonnummer"
  | "dk.x-ecpr"
  | "dk.d-ecpr"
  | "dk.kot"
  | "dk.cvr"
  | "dk.p-nummer"
  | "no.fnr"
  | "no.fodselsnummer"
  | "no.dnummer"
  | "no.hnummer"
  | "no.fhnummer"
  | "no.npid"
  | "no.duf"
  | "no.kostra"
  | "no.organisasjonsnummer";

export type NumberSchemaOptions = Omit<IdentityCheckRequest, "number" | "birthDate" | "accept" | "country">;

type Checks<Area> = {
  readonly [
    Method in keyof Area as Method extends `check${string}`
      ? Area[Method] extends (request: any) => { readonly findings: readonly Finding[] }
        ? Method
        : never
      : never
  ]: Area[Method] extends (request: infer Request) => unknown
    ? (options?: SchemaOptions) => StandardSchemaV1<Omit<Request, "context">>
    : never;
};

/** A maker of schemas for every operation that checks what was filled in, by its name, and for single numbers. */
export type Schemas<Api> = {
  readonly [Area in keyof Api as keyof Checks<Api[Area]> extends never ? never : Area]: Checks<Api[Area]>;
} & {
  readonly number: (name: NumberName, options?: NumberSchemaOptions) => StandardSchemaV1<string>;
};

/**
 * The schemas over the operations of this package.
 *
 * @example schemas.exemption.checkRequest({ context: { locale: "da" } })["~standard"].validate({ name: "" })
 * @example schemas.number("dk.cpr")
 */
export declare const schemas: Schemas<typeof api>;

/** The same over another entry of the package: `schemasOf(await import("@postregler/wasm/dk"))`. */
export declare function schemasOf<Api extends Pick<typeof api, "call" | "OPERATIONS" | "RequestError">>(
  api: Api,
): Schemas<Api>;
