//! Codes of identity numbers of persons and companies.

codes! {
    // Parsing any number.
    /// The number is missing or empty.
    NUMBER_MISSING = Error "identity.number.missing" [] "postregler.answerable";
    /// The text is longer than any number with its separators.
    NUMBER_TOO_LONG = Error "identity.number.too-long" ["max"] "postregler.bounds";
    /// The number contains letters.
    NUMBER_LETTERS = Error "identity.number.letters" [] "postregler.readable";
    /// The number contains characters other than digits and separators.
    NUMBER_CHARACTERS = Error "identity.number.characters" [] "postregler.readable";
    /// A hyphen is in a position other than after the sixth digit.
    NUMBER_HYPHEN = Error "identity.number.hyphen" [] "postregler.readable";
    /// The number of digits matches no accepted kind.
    NUMBER_LENGTH = Error "identity.number.length" ["digits"] "postregler.readable";
    /// One digit is missing. A leading zero may have been dropped, for example by a spreadsheet.
    NUMBER_LEADING_ZERO = Hint "identity.number.leading-zero" [] "postregler.readable";
    /// The last digit is missing: the number is one digit short, and the date at the beginning is complete.
    NUMBER_LAST_DIGIT = Hint "identity.number.last-digit" [] "postregler.likely-cause";
    /// A spreadsheet or an export changed the notation. At most a leading zero is lost.
    NUMBER_SPREADSHEET = Error "identity.number.spreadsheet" [] "postregler.likely-cause";
    /// A spreadsheet converted the number to scientific notation, which loses digits.
    NUMBER_POWER_OF_TEN = Error "identity.number.power-of-ten" [] "postregler.likely-cause";
    /// Letters or digits of another script are used in place of digits they resemble.
    NUMBER_LOOK_ALIKE = Error "identity.number.look-alike" [] "postregler.likely-cause";
    /// The year is written with four digits instead of two.
    NUMBER_FULL_YEAR = Error "identity.number.full-year" [] "postregler.likely-cause";
    /// The number is well-formed, but its kind is not accepted.
    KIND_NOT_ACCEPTED = Error "identity.kind.not-accepted" ["kind"] "postregler.accepted-kinds";

    /// The number of digits differs from that of the accepted kind.
    OTHER_LENGTH = Error "identity.other.length" ["digits", "wanted"] "postregler.accepted-kinds";

    // Comparison with a birth date.
    /// The birth date differs from the one in the number. A hint for a d-number, whose date can differ from the
    /// actual birth date.
    BIRTH_DATE_DIFFERS = Warning "identity.birth-date.differs" [] "postregler.birth-date";
    /// The number contains no birth date to compare with.
    BIRTH_DATE_NOT_IN_NUMBER = Hint "identity.birth-date.not-in-number" [] "postregler.birth-date";
    /// The birth date cannot be parsed as day, month and year.
    BIRTH_DATE_UNREADABLE = Warning "identity.birth-date.unreadable" [] "postregler.birth-date";
    /// The birth date is not a calendar date.
    BIRTH_DATE_IMPOSSIBLE = Warning "identity.birth-date.impossible" [] "postregler.birth-date";

    // CPR numbers and CVR numbers.
    /// The check digit of the CVR number is wrong.
    CVR_CHECKSUM = Error "identity.cvr.checksum" [] "dk.cvr.modulus-11";
    /// A CPR number has ten digits; this one has a different number.
    CPR_LENGTH = Error "identity.cpr.length" ["digits"] "dk.cpr.layout";
    /// The first six digits are not a date in the century given by the seventh digit.
    CPR_DATE = Error "identity.cpr.date" [] "dk.cpr.century";
    /// The serial number is 0000, which is not used.
    CPR_SERIAL_0000 = Error "identity.cpr.serial-0000" [] "dk.cpr.serial-0001";
    /// The birth date is after the date of the check.
    CPR_FUTURE = Error "identity.cpr.future" [] "dk.cpr.not-in-future";
    /// Modulus 11 fails, and CPR numbers without modulus 11 are known to have been issued for this birth date.
    CPR_CHECKSUM_LISTED_DATE = Hint "identity.cpr.checksum.listed-date" [] "dk.cpr.modulus-11";
    /// Modulus 11 fails. A typing error is likely, but CPR numbers without modulus 11 are valid.
    CPR_CHECKSUM_FAILS = Hint "identity.cpr.checksum.fails" [] "dk.cpr.modulus-11";
    /// Modulus 11 fails, and the request treats that as an error.
    CPR_CHECKSUM_REFUSED = Error "identity.cpr.checksum.refused" [] "dk.cpr.modulus-11";

    // Norwegian numbers.
    /// A fødselsnummer or d-number has eleven digits; this one has a different number.
    NORWAY_LENGTH = Error "identity.norway.length" ["digits"] "no.fodselsnummer.layout";
    /// The first six digits are not a date.
    NORWAY_DATE = Error "identity.norway.date" [] "no.fodselsnummer.layout";
    /// The individnummer is not assigned to any century for this year of birth.
    NORWAY_CENTURY = Error "identity.norway.century" [] "no.fodselsnummer.century";
    /// The individnummer of the d-number is not assigned to any century for this year of birth.
    NORWAY_DNUMMER_CENTURY = Error "identity.norway.dnummer-century" [] "no.dnummer.century";
    /// The birth date is after the date of the check.
    NORWAY_FUTURE = Error "identity.norway.future" [] "no.fodselsnummer.not-in-future";
    /// The check digits are wrong.
    NORWAY_CHECKSUM = Error "identity.norway.checksum" [] "no.fodselsnummer.check-digits";
    /// The check digits of the NPID are wrong. Its issuer does not rely on them.
    NPID_CHECKSUM = Hint "identity.npid.checksum" [] "no.npid";
    /// The check digits of the DUF number are wrong.
    DUF_CHECKSUM = Error "identity.duf.checksum" [] "no.duf";
    /// The year of the DUF number is in the future.
    DUF_FUTURE = Error "identity.duf.future" [] "no.duf";
    /// The check digit of the organisation number is wrong.
    ORGANISASJONSNUMMER_CHECKSUM = Error "identity.organisasjonsnummer.checksum" [] "no.organisasjonsnummer";
    /// Real organisation numbers begin with 8 or 9. This one is test data or invalid, and only real numbers are
    /// accepted.
    ORGANISASJONSNUMMER_NOT_REAL = Error "identity.organisasjonsnummer.not-real" [] "no.organisasjonsnummer.series";
    /// The same digits are also valid as another kind of number.
    OTHER_READING_KIND = Hint "identity.other-reading.kind" ["kind"] "no.ambiguous-months";
    /// The same digits are also valid as a synthetic number of another test series.
    OTHER_READING_SYNTHETIC = Hint "identity.other-reading.synthetic" ["series"] "no.ambiguous-months";
    /// The number is synthetic, and only real numbers are accepted.
    SYNTHETIC_REFUSED = Error "identity.synthetic.refused" [] "no.synthetic.skatteetaten";

    // Samples.
    /// `count` is 0 or above the maximum.
    SAMPLE_COUNT = Error "identity.sample.count" ["max"] "postregler.bounds";
    /// Numbers of this kind and series cannot have the requested fault.
    SAMPLE_FAULT = Error "identity.sample.fault" [] "postregler.answerable";
    /// Numbers of this kind with this fault, or before this date, are too rare to be generated within the limits.
    SAMPLE_RARE = Error "identity.sample.rare" [] "postregler.bounds";
    /// No range of this kind is known to be reserved for tests, so a generated number may belong to a real person or
    /// company.
    SAMPLE_MAY_EXIST = Hint "identity.sample.may-exist" [] "postregler.samples";
}
