//! Norway: messages to a digital mailbox, and print.

codes! {
    /// The request has no message and no print order.
    MAILBOX_NOTHING = Error "reservation.mailbox.nothing-asked" [] "postregler.answerable";
    /// A mandatory member is missing.
    MAILBOX_FIELD_MISSING = Error "reservation.mailbox.field.missing" [] "no.mailbox.fields";
    /// The sender has the former prefix.
    MAILBOX_SENDER_OLD_PREFIX = Warning "reservation.mailbox.sender.old-prefix" [] "no.mailbox.sender";
    /// The sender is not an organisation number with its prefix.
    MAILBOX_SENDER = Error "reservation.mailbox.sender.form" [] "no.mailbox.sender";
    /// The mailbox address is too short or too long.
    MAILBOX_ADDRESS_LENGTH = Error "reservation.mailbox.address.length" ["min", "max"] "no.mailbox.fields";
    /// The security level is missing or neither 3 nor 4.
    MAILBOX_SECURITY_LEVEL = Error "reservation.mailbox.security-level" [] "no.mailbox.security-level";
    /// The language is not two letters.
    MAILBOX_LANGUAGE = Error "reservation.mailbox.language" [] "no.mailbox.fields";
    /// The effective day is not a valid date.
    MAILBOX_EFFECTIVE_DATE = Error "reservation.mailbox.effective.date" [] "no.mailbox.effective";
    /// The effective time is not valid, or has no offset.
    MAILBOX_EFFECTIVE_TIME = Error "reservation.mailbox.effective.time" [] "no.mailbox.effective";
    /// Both a day and a time are stated.
    MAILBOX_EFFECTIVE_TWICE = Warning "reservation.mailbox.effective.twice" [] "no.mailbox.effective";
    /// An opening receipt is requested without an assessment of the need.
    MAILBOX_OPENING_RECEIPT = Warning "reservation.mailbox.opening-receipt" [] "no.mailbox.receipts";
    /// A text is too long.
    MAILBOX_TEXT_TOO_LONG = Error "reservation.mailbox.text.too-long" ["max"] "no.mailbox.fields";
    /// There is not exactly one main document.
    MAILBOX_MAIN_DOCUMENT = Error "reservation.mailbox.main-document" [] "no.mailbox.documents";
    /// There are too many attachments.
    MAILBOX_ATTACHMENTS = Error "reservation.mailbox.attachments" ["max"] "no.mailbox.documents";
    /// The file type is missing or not accepted.
    MAILBOX_FILE_TYPE = Error "reservation.mailbox.file-type" [] "no.mailbox.documents";
    /// Printed documents must be PDF.
    PRINT_PDF = Error "reservation.print.pdf" [] "no.print.pages";
    /// The size of the package is not stated; that of the documents is smaller.
    MAILBOX_PACKAGE_SIZE = Hint "reservation.mailbox.package-size" [] "no.mailbox.size";
    /// Too large.
    MAILBOX_TOO_LARGE = Error "reservation.mailbox.too-large" ["max"] "no.mailbox.size";
    /// Possibly too large, depending on the definition of a megabyte or on the infrastructure.
    MAILBOX_SIZE_UNCERTAIN = Warning "reservation.mailbox.size-uncertain" ["max"] "no.mailbox.megabyte";
    /// A part of the address is missing.
    PRINT_ADDRESS_MISSING = Error "reservation.print.address.missing" [] "no.print.address";
    /// The address has too many lines.
    PRINT_ADDRESS_LINES = Error "reservation.print.address.lines" ["max"] "no.print.address";
    /// Postcode and place of an address in Norway stand beside a country: the schema accepts one or the other.
    PRINT_ADDRESS_MIXED = Error "reservation.print.address.mixed" [] "no.print.address";
    /// The country is stated both by name and by code.
    PRINT_COUNTRY_TWICE = Error "reservation.print.address.country-twice" [] "no.print.address";
    /// Norway is stated as the country of an address abroad.
    PRINT_COUNTRY_NORWAY = Warning "reservation.print.address.country-norway" [] "no.print.address";
    /// The postcode is not four digits.
    PRINT_POSTCODE = Error "reservation.print.postcode" [] "no.print.address";
    /// The country's code is not two letters.
    PRINT_COUNTRY_CODE = Error "reservation.print.country-code" [] "no.print.address";
    /// The ink is missing or not known.
    PRINT_INK = Error "reservation.print.ink" [] "no.print.choices";
    /// A spelling that one page of the guides uses and the schema does not accept.
    PRINT_INK_SPELLING = Error "reservation.print.ink.spelling" [] "no.print.choices";
    /// The class of post is missing or not known.
    PRINT_POST_CLASS = Error "reservation.print.post-class" [] "no.print.choices";
    /// The handling of returned mail is missing or not known.
    PRINT_RETURNS = Error "reservation.print.returns" [] "no.print.choices";
    /// The pages are not A4 portrait.
    PRINT_A4 = Error "reservation.print.a4" [] "no.print.pages";
    /// The left margin is too narrow.
    PRINT_MARGIN = Error "reservation.print.margin" ["min"] "no.print.pages";
    /// The PDF version is not accepted.
    PRINT_PDF_VERSION = Error "reservation.print.pdf-version" [] "no.print.pages";
    /// The file is protected by a password.
    PRINT_PASSWORD = Error "reservation.print.password" [] "no.print.pages";
}
