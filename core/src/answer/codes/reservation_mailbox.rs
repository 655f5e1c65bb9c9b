//! Norway: messages to a digital mailbox, and print.

codes! {
    /// Nothing is asked.
    MAILBOX_NOTHING = Error "reservation.mailbox.nothing-asked" [] "postregler.answerable";
    /// A field that has to be there is not.
    MAILBOX_FIELD_MISSING = Error "reservation.mailbox.field.missing" [] "no.mailbox.fields";
    /// The sender has the old prefix.
    MAILBOX_SENDER_OLD_PREFIX = Warning "reservation.mailbox.sender.old-prefix" [] "no.mailbox.sender";
    /// The sender is no organisation number with its prefix.
    MAILBOX_SENDER = Error "reservation.mailbox.sender.form" [] "no.mailbox.sender";
    /// The mailbox's address is too short or too long.
    MAILBOX_ADDRESS_LENGTH = Error "reservation.mailbox.address.length" ["min", "max"] "no.mailbox.fields";
    /// The security level is missing or neither 3 nor 4.
    MAILBOX_SECURITY_LEVEL = Error "reservation.mailbox.security-level" [] "no.mailbox.security-level";
    /// The language is not two letters.
    MAILBOX_LANGUAGE = Error "reservation.mailbox.language" [] "no.mailbox.fields";
    /// The effective day is none.
    MAILBOX_EFFECTIVE_DATE = Error "reservation.mailbox.effective.date" [] "no.mailbox.effective";
    /// The effective time is none, or does not tell its zone.
    MAILBOX_EFFECTIVE_TIME = Error "reservation.mailbox.effective.time" [] "no.mailbox.effective";
    /// Both a day and a time are given.
    MAILBOX_EFFECTIVE_TWICE = Warning "reservation.mailbox.effective.twice" [] "no.mailbox.effective";
    /// An opening receipt is wanted, and nobody has assessed why.
    MAILBOX_OPENING_RECEIPT = Warning "reservation.mailbox.opening-receipt" [] "no.mailbox.receipts";
    /// A text is too long.
    MAILBOX_TEXT_TOO_LONG = Error "reservation.mailbox.text.too-long" ["max"] "no.mailbox.fields";
    /// There is not exactly one main document.
    MAILBOX_MAIN_DOCUMENT = Error "reservation.mailbox.main-document" [] "no.mailbox.documents";
    /// There are too many attachments.
    MAILBOX_ATTACHMENTS = Error "reservation.mailbox.attachments" ["max"] "no.mailbox.documents";
    /// The type of file is missing or none that is taken.
    MAILBOX_FILE_TYPE = Error "reservation.mailbox.file-type" [] "no.mailbox.documents";
    /// What is printed has to be PDF.
    PRINT_PDF = Error "reservation.print.pdf" [] "no.print.pages";
    /// The size of the package is not given: that of the documents is less.
    MAILBOX_PACKAGE_SIZE = Hint "reservation.mailbox.package-size" [] "no.mailbox.size";
    /// Too large.
    MAILBOX_TOO_LARGE = Error "reservation.mailbox.too-large" ["max"] "no.mailbox.size";
    /// Too large or not, depending on what a megabyte is or which infrastructure it is.
    MAILBOX_SIZE_UNCERTAIN = Warning "reservation.mailbox.size-uncertain" ["max"] "no.mailbox.megabyte";
    /// A part of the address is missing.
    PRINT_ADDRESS_MISSING = Error "reservation.print.address.missing" [] "no.print.address";
    /// The address has more lines than there is room for.
    PRINT_ADDRESS_LINES = Error "reservation.print.address.lines" ["max"] "no.print.address";
    /// Postcode and place of an address in Norway stand beside a country: the schema takes one or the other.
    PRINT_ADDRESS_MIXED = Error "reservation.print.address.mixed" [] "no.print.address";
    /// The country is given by its name and by its code.
    PRINT_COUNTRY_TWICE = Error "reservation.print.address.country-twice" [] "no.print.address";
    /// Norway is given as the country of an address abroad.
    PRINT_COUNTRY_NORWAY = Warning "reservation.print.address.country-norway" [] "no.print.address";
    /// The postcode is not four digits.
    PRINT_POSTCODE = Error "reservation.print.postcode" [] "no.print.address";
    /// The country's code is not two letters.
    PRINT_COUNTRY_CODE = Error "reservation.print.country-code" [] "no.print.address";
    /// The ink is missing or not known.
    PRINT_INK = Error "reservation.print.ink" [] "no.print.choices";
    /// A spelling that one page has and the schema has not.
    PRINT_INK_SPELLING = Error "reservation.print.ink.spelling" [] "no.print.choices";
    /// The class of post is missing or not known.
    PRINT_POST_CLASS = Error "reservation.print.post-class" [] "no.print.choices";
    /// What happens to returned mail is missing or not known.
    PRINT_RETURNS = Error "reservation.print.returns" [] "no.print.choices";
    /// The pages are not A4, upright.
    PRINT_A4 = Error "reservation.print.a4" [] "no.print.pages";
    /// The left margin is too narrow.
    PRINT_MARGIN = Error "reservation.print.margin" ["min"] "no.print.pages";
    /// The version of PDF is none that is taken.
    PRINT_PDF_VERSION = Error "reservation.print.pdf-version" [] "no.print.pages";
    /// The file has a password.
    PRINT_PASSWORD = Error "reservation.print.password" [] "no.print.pages";
}
