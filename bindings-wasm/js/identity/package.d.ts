/** The result of a check in small integers. */
export interface IdentityInBrief {
  /**
   * Whether the number itself has no error. It may still be refused because of its kind, or because it is synthetic.
   */
  readonly wellFormed: boolean;
  /** Whether the number is accepted under the given options. */
  readonly accepted: boolean;
  /** The result as a code of `IDENTITY_CODES`. */
  readonly code: IdentityCode;
  /** The kind as a key of `IDENTITY_KINDS`; 0 if the format does not determine it. */
  readonly kind: number;
  /** The birth date as `yyyymmdd`; 0 if the number may not be read for it. */
  readonly birthDate: number;
  /** The sex as in ISO/IEC 5218: 1 male, 2 female; 0 if the number may not be read for it. */
  readonly sex: 0 | 1 | 2;
}

/**
 * Checks one number of any kind like `identity.check`, without findings and messages.
 *
 * @example checkIdentity("010180-0002").birthDate
 */
export declare function checkIdentity(number: string, options?: IdentityOptions): IdentityInBrief;
