/** The interface for libraries that accept any schema: https://standardschema.dev, version 1.1. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  export interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    readonly vendor: string;
    /** Validates synchronously. Throws only for errors of the host program. */
    readonly validate: (value: unknown, options?: Options | undefined) => Result<Output>;
    readonly types?: Types<Input, Output> | undefined;
  }
  export interface Options {
    readonly libraryOptions?: Record<string, unknown> | undefined;
  }
  export type Result<Output> = SuccessResult<Output> | FailureResult;
  export interface SuccessResult<Output> {
    /** The validated value, unchanged. */
    readonly value: Output;
    readonly issues?: undefined;
  }
  export interface FailureResult {
    readonly issues: ReadonlyArray<Issue>;
  }
  /** One error to correct. It contains no user input. */
  export interface Issue {
    /** In the language of the schema's context; without a language, the code. */
    readonly message: string;
    readonly path: ReadonlyArray<string | number>;
    /** The code of the finding, or of the `RequestError` if the value is not a valid request. */
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly rule?: string;
  }
  export interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }
}

/**
 * The options of a schema. The host sets the day, the environment and the language; a `context` in the value is
 * refused.
 */
export interface SchemaOptions {
  readonly context?: Context;
}

/**
 * The names of numbers. `dk.cpr` and `no.fnr` (fødselsnummer or d-number) are for fields that ask a person; the others
 * are one kind each.
 */
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

/** Functions that create a schema: one for every operation that checks user input, and `number` for single numbers. */
export type Schemas<Api> = {
  readonly [Area in keyof Api as keyof Checks<Api[Area]> extends never ? never : Area]: Checks<Api[Area]>;
} & {
  readonly number: (name: NumberName, options?: NumberSchemaOptions) => StandardSchemaV1<string>;
};

/**
 * The schemas for the operations of this package.
 *
 * @example schemas.exemption.checkRequest({ context: { locale: "da" } })["~standard"].validate({ name: "" })
 * @example schemas.number("dk.cpr")
 */
export declare const schemas: Schemas<typeof api>;

/** Creates the schemas for another entry of the package: `schemasOf(await import("@postregler/wasm/dk"))`. */
export declare function schemasOf<Api extends Pick<typeof api, "call" | "OPERATIONS" | "RequestError">>(
  api: Api,
): Schemas<Api>;
