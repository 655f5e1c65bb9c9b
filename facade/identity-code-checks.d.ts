/** What `identity.check` takes beside the number. A language means nothing here: there are no messages. */
export type IdentityOptions = Omit<IdentityCheckRequest, "number" | "birthDate">;

/**
 * Whether it can be used as a CPR number. One that fails modulus 11 can.
 *
 * @example isValidCpr("010180-0002")
 */
export declare function isValidCpr(number: string): boolean;

/** Whether it can be used as a fødselsnummer or a d-number of a real person. */
export declare function isValidFodselsnummer(number: string): boolean;

/**
 * What becomes of a number: a code of `IDENTITY_CODES`, the same as in a column. Without options it is the code of a
 * CPR number, fødselsnummer or d-number, today and in production.
 */
export declare function checkIdentityCode(number: string, options?: IdentityOptions): IdentityCode;
