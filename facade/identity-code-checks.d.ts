/** The options of `identity.check`. `locale` has no effect here, because codes have no messages. */
export type IdentityOptions = Omit<IdentityCheckRequest, "number" | "birthDate">;

/**
 * Whether the number is accepted as a CPR number. Numbers that fail modulus 11 are accepted.
 *
 * @example isValidCpr("010180-0002")
 */
export declare function isValidCpr(number: string): boolean;

/** Whether the number is accepted as the fødselsnummer or d-number of a real person. */
export declare function isValidFodselsnummer(number: string): boolean;

/**
 * Checks a number and returns a code of `IDENTITY_CODES`, the same as for a column. Without options it checks for a CPR
 * number, fødselsnummer or d-number, today and in production.
 */
export declare function checkIdentityCode(number: string, options?: IdentityOptions): IdentityCode;
