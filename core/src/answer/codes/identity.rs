//! Numbers of people and companies.

codes! {
    // Reading any number.
    /// No number was given.
    NUMBER_MISSING = Error "identity.number.missing" [] "postregler.answerable";
    /// The text is longer than any number with its separators.
    NUMBER_TOO_LONG = Error "identity.number.too-long" ["max"] "postregler.bounds";
    /// There are letters in the number.
    NUMBER_LETTERS = Error "identity.number.letters" [] "postregler.readable";
    /// There are characters in the number that are neither digits nor separators.
    NUMBER_CHARACTERS = Error "identity.number.characters" [] "postregler.readable";
    /// A hyphen stands elsewhere than after the sixth digit.
    NUMBER_HYPHEN = Error "identity.number.hyphen" [] "postregler.readable";
    /// The number of digits fits no kind that is accepted here.
    NUMBER_LENGTH = Error "identity.number.length" ["digits"] "postregler.readable";
    /// A digit short: perhaps a 0 in front got lost, as it does in spreadsheets.
    NUMBER_LEADING_ZERO = Hint "identity.number.leading-zero" [] "postregler.readable";
    /// A digit short, and the date in front is whole: the last digit is missing.
    NUMBER_LAST_DIGIT = Hint "identity.number.last-digit" [] "postregler.likely-cause";
    /// A spreadsheet or an export changed how the number is written; no digit but a 0 in front is lost.
    NUMBER_SPREADSHEET = Error "identity.number.spreadsheet" [] "postregler.likely-cause";
    /// A spreadsheet turned the number into a power of ten, which loses digits.
    NUMBER_POWER_OF_TEN = Error "identity.number.power-of-ten" [] "postregler.likely-cause";
    /// There are letters, or digits of another script, in the place of digits that they look like.
    NUMBER_LOOK_ALIKE = Error "identity.number.look-alike" [] "postregler.likely-cause";
    /// The year has four digits where the number has two.
    NUMBER_FULL_YEAR = Error "identity.number.full-year" [] "postregler.likely-cause";
    /// The number is fine, but of a kind that is not accepted here.
    KIND_NOT_ACCEPTED = Error "identity.kind.not-accepted" ["kind"] "postregler.accepted-kinds";

    /// The accepted kinds of number have another number of digits.
    OTHER_LENGTH = Error "identity.other.length" ["digits", "wanted"] "postregler.accepted-kinds";

    // A birth date beside the number.
    /// The number tells another birth date. For a d-number that is a hint, because its date can differ from the real one.
    BIRTH_DATE_DIFFERS = Warning "identity.birth-date.differs" [] "postregler.birth-date";
    /// The number tells no birth date that could be compared.
    BIRTH_DATE_NOT_IN_NUMBER = Hint "identity.birth-date.not-in-number" [] "postregler.birth-date";
    /// The birth date cannot be read as day, month and year.
    BIRTH_DATE_UNREADABLE = Warning "identity.birth-date.unreadable" [] "postregler.birth-date";
    /// There is no such day.
    BIRTH_DATE_IMPOSSIBLE = Warning "identity.birth-date.impossible" [] "postregler.birth-date";

    // CPR numbers and CVR numbers.
    /// The check digit of a CVR number does not fit.
    CVR_CHECKSUM = Error "identity.cvr.checksum" [] "dk.cvr.modulus-11";
    /// A CPR number has ten digits.
    CPR_LENGTH = Error "identity.cpr.length" ["digits"] "dk.cpr.layout";
    /// The first six digits are no day of the century that the seventh names.
    CPR_DATE = Error "identity.cpr.date" [] "dk.cpr.century";
    /// The serial number 0000 is not in use.
    CPR_SERIAL_0000 = Error "identity.cpr.serial-0000" [] "dk.cpr.serial-0001";
    /// The birth date is later than the day of the check.
    CPR_FUTURE = Error "identity.cpr.future" [] "dk.cpr.not-in-future";
    /// Modulus 11 fails, but for this birth date such numbers are known to have been issued.
    CPR_CHECKSUM_LISTED_DATE = Hint "identity.cpr.checksum.listed-date" [] "dk.cpr.modulus-11";
    /// Modulus 11 fails: most likely a typing mistake, and yet such numbers are valid.
    CPR_CHECKSUM_FAILS = Hint "identity.cpr.checksum.fails" [] "dk.cpr.modulus-11";
    /// Modulus 11 fails, and the asker takes that as a reason to refuse.
    CPR_CHECKSUM_REFUSED = Error "identity.cpr.checksum.refused" [] "dk.cpr.modulus-11";

    // Norwegian numbers.
    /// A fødselsnummer and a d-number have eleven digits.
    NORWAY_LENGTH = Error "identity.norway.length" ["digits"] "no.fodselsnummer.layout";
    /// The first six digits are no day.
    NORWAY_DATE = Error "identity.norway.date" [] "no.fodselsnummer.layout";
    /// The individnummer belongs to no century in which this year can lie.
    NORWAY_CENTURY = Error "identity.norway.century" [] "no.fodselsnummer.century";
    /// The individnummer of a d-number belongs to no century in which this year can lie.
    NORWAY_DNUMMER_CENTURY = Error "identity.norway.dnummer-century" [] "no.dnummer.century";
    /// The birth date is later than the day of the check.
    NORWAY_FUTURE = Error "identity.norway.future" [] "no.fodselsnummer.not-in-future";
    /// The check digits do not fit the other digits.
    NORWAY_CHECKSUM = Error "identity.norway.checksum" [] "no.fodselsnummer.check-digits";
    /// The check digits of an NPID do not fit; its issuer does not rely on them.
    NPID_CHECKSUM = Hint "identity.npid.checksum" [] "no.npid";
    /// The check digits of a DUF number do not fit.
    DUF_CHECKSUM = Error "identity.duf.checksum" [] "no.duf";
    /// The year of a DUF number lies ahead.
    DUF_FUTURE = Error "identity.duf.future" [] "no.duf";
    /// The check digit of an organisation number does not fit.
    ORGANISASJONSNUMMER_CHECKSUM = Error "identity.organisasjonsnummer.checksum" [] "no.organisasjonsnummer";
    /// No real organisation number begins so: it is one of the test data, or none, where only real ones are accepted.
    ORGANISASJONSNUMMER_NOT_REAL = Error "identity.organisasjonsnummer.not-real" [] "no.organisasjonsnummer.series";
    /// The same digits can be read as another kind of number.
    OTHER_READING_KIND = Hint "identity.other-reading.kind" ["kind"] "no.ambiguous-months";
    /// The same digits can be read as somebody's made-up test number.
    OTHER_READING_SYNTHETIC = Hint "identity.other-reading.synthetic" ["series"] "no.ambiguous-months";
    /// A made-up test number, where only real ones are accepted.
    SYNTHETIC_REFUSED = Error "identity.synthetic.refused" [] "no.synthetic.skatteetaten";

    // Samples.
    /// Fewer than one number was asked for, or more than are given at once.
    SAMPLE_COUNT = Error "identity.sample.count" ["max"] "postregler.bounds";
    /// Numbers of this kind and series cannot have this fault.
    SAMPLE_FAULT = Error "identity.sample.fault" [] "postregler.answerable";
    /// So few numbers of this kind have this fault, or come before this day, that they are not found within the bounds.
    SAMPLE_RARE = Error "identity.sample.rare" [] "postregler.bounds";
    /// No part of this kind is known to be kept free, so that somebody may have the number.
    SAMPLE_MAY_EXIST = Hint "identity.sample.may-exist" [] "postregler.samples";
}
