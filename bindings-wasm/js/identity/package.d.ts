/** What there is to tell of a number, in small integers. */
export interface IdentityInBrief {
  /** Whether nothing is wrong with the number itself. It may still not be accepted: another kind, or synthetic. */
  readonly wellFormed: boolean;
  /** Whether the number can be used here. */
  readonly accepted: boolean;
  /** What became of it: see `IDENTITY_CODES`. */
  readonly code: IdentityCode;
  /** Its kind: see `IDENTITY_KINDS`; 0 if the shape does not tell it. */
  readonly kind: number;
  /** The day of birth as `yyyymmdd`, 0 where the number may not be read for it. */
  readonly birthDate: number;
  /** The sex as in ISO/IEC 5218: 1 male, 2 female; 0 where the number may not be read for it. */
  readonly sex: 0 | 1 | 2;
}

/**
 * Checks one number of any kind, as `identity.check` does, without findings and texts.
 *
 * @example checkIdentity("010180-0002").birthDate
 */
export declare function checkIdentity(number: string, options?: IdentityOptions): IdentityInBrief;
