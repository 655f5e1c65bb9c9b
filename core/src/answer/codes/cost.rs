//! What mailings cost.

codes! {
    /// Nothing is said of what is to be sent.
    COST_NOTHING = Error "cost.nothing" [] "postregler.answerable";
    /// More entries than a list may have.
    COST_TOO_MANY = Error "cost.too-many" ["max"] "postregler.bounds";
    /// A count that is no whole number from nought on: negative, with a fraction, or not to be read.
    COST_NUMBER_NOT_WHOLE = Error "cost.number.not-whole" [] "postregler.readable";
    /// A count, or letters times how often they go out, beyond four billion.
    COST_NUMBER_TOO_LARGE = Error "cost.number.too-large" ["max"] "postregler.bounds";
    /// A number outside of what makes sense, such as a size of nought or a thirteenth month.
    COST_NUMBER_RANGE = Error "cost.number.range" ["max", "min"] "postregler.bounds";
    /// An amount or a size that cannot be read: digits, thousands in groups of three, at most nine decimals.
    COST_AMOUNT_UNREADABLE = Error "cost.amount.unreadable" [] "postregler.readable";
    /// An amount or a size that can be read in two ways, as `1.000`: a thousand, or one with three decimals.
    COST_AMOUNT_AMBIGUOUS = Error "cost.amount.ambiguous" [] "postregler.readable";
    /// Per cent from 0 to 100 that cannot be read, or with more than two decimals.
    COST_PERCENT_UNREADABLE = Error "cost.percent.unreadable" [] "postregler.readable";
    /// Denmark: the message is larger than Digital Post takes.
    COST_MESSAGE_TOO_LARGE = Warning "cost.message.too-large" [] "dk.delivery.size";
    /// The day cannot be read as day, month and year.
    COST_DAY_UNREADABLE = Error "cost.day.unreadable" [] "postregler.readable";
    /// There is no such day in the calendar.
    COST_DAY_IMPOSSIBLE = Error "cost.day.impossible" [] "postregler.readable";
    /// It is not said how many letters there are, or which share of them goes this way.
    COST_LETTERS_MISSING = Error "cost.letters.missing" [] "postregler.answerable";
    /// More letters go their ways than there are.
    COST_CHANNELS_OVER = Error "cost.channels.over" [] "postregler.cost-letters";
    /// Letters of this country do not go that way.
    COST_CHANNEL_ELSEWHERE = Error "cost.channel.elsewhere" [] "postregler.cost-letters";
    /// What is given is no summary of `dispatch.preflight`.
    COST_PREFLIGHT_UNREADABLE = Error "cost.preflight.unreadable" [] "postregler.readable";
    /// A summary of `dispatch.preflight` is given, so that letters and channels beside it do not count.
    COST_PREFLIGHT_BESIDE = Warning "cost.preflight.beside" [] "postregler.cost-letters";
    /// Some rows wait, or are closed: they are not in the costs.
    COST_PREFLIGHT_WAITING = Warning "cost.preflight.waiting" ["rows"] "postregler.cost-letters";
    /// Some notices go only if the letter is not opened; all of them are counted.
    COST_PREFLIGHT_IF_UNOPENED = Hint "cost.preflight.if-unopened" [] "postregler.cost-letters";
    /// There is no book of this name.
    COST_BOOK_UNKNOWN = Error "cost.book.unknown" [] "postregler.price-book";
    /// No book fits what was asked for.
    COST_NO_BOOK = Hint "cost.book.none" [] "postregler.price-book";
    /// A book that was named does not hold on the day of the prices. It is used all the same.
    COST_BOOK_OUT_OF_DATE = Warning "cost.book.out-of-date" [] "postregler.price-book";
    /// The last day of a book is not known, and the day of the prices is in a later year than its first.
    COST_BOOK_MAY_BE_OLD = Hint "cost.book.may-be-old" ["from"] "postregler.price-book";
    /// With these other prices something is missing from the sum.
    COST_ALTERNATIVE_INCOMPLETE = Warning "cost.alternative.incomplete" [] "postregler.cost-missing";
    /// A book has no name, no source or no prices.
    COST_BOOK_EMPTY = Error "cost.book.empty" [] "postregler.price-book";
    /// The last day of a book is before its first.
    COST_BOOK_PERIOD = Error "cost.book.period" [] "postregler.price-book";
    /// A currency is not three capital letters.
    COST_CURRENCY = Error "cost.currency.unknown" [] "postregler.price-book";
    /// A price has no amount in any column.
    COST_PRICE_NO_AMOUNT = Error "cost.price.no-amount" [] "postregler.price-book";
    /// A class ends before it begins, or takes off more than everything.
    COST_SIZE_RANGE = Error "cost.price.range" [] "postregler.price-book";
    /// The sources of a price list give different prices. It is used only where it is named.
    COST_SOURCES_DISAGREE = Warning "cost.book.sources-disagree" ["cost-item"] "postregler.price-book";
    /// The price is that of a single letter at the counter: a sender with an agreement pays another.
    COST_CONSUMER_PRICE = Hint "cost.book.consumer-price" ["cost-place"] "dk.cost.consumer-price";
    /// Digital Post had discounts for the time of sending, which are not in the sum.
    COST_TIME_DISCOUNTS = Hint "cost.discount.by-time" [] "dk.cost.time-discount";
    /// PostNord took ordinary letters until 18 December 2025, and dao followed it on 1 January 2026.
    COST_LAST_LETTERS = Warning "cost.postage.last-letters" [] "dk.cost.last-letters";
    /// What a business does not open in Altinn within two working days may be sent as a letter.
    COST_UNREAD_ON_PAPER = Hint "cost.altinn.unread" [] "no.cost.unread-on-paper";
    /// KS SvarUt takes a price for each dispatch beside its fixed fee, which no book has.
    COST_SVARUT_DISPATCH = Warning "cost.svarut.per-dispatch" ["cost-place"] "no.cost.svarut";
    /// No book has a price for this: it has to be given.
    COST_PRICE_MISSING = Error "cost.price.missing" ["cost-item"] "postregler.cost-missing";
    /// Where the sender finds a price that no book has.
    COST_PRICE_PLACE = Hint "cost.price.place" ["cost-item", "cost-place"] "postregler.cost-missing";
    /// The books have no price for this size, weight or class.
    COST_CLASS_UNKNOWN = Error "cost.class.unknown" [] "postregler.cost-missing";
    /// The price depends on something that is not said.
    COST_FIELD_MISSING = Error "cost.field.missing" [] "postregler.cost-missing";
    /// A price was not published in this column. It weighs less where another column is whole.
    COST_VAT_MISSING = Error "cost.vat.missing" ["cost-column", "cost-item"] "postregler.cost-columns";
    /// A price says nothing of value added tax, and others do: how it is to be read has to be said.
    COST_VAT_UNCLEAR = Error "cost.vat.unclear" ["cost-column", "cost-item"] "postregler.cost-columns";
    /// The prices say nothing of value added tax.
    COST_VAT_NOT_STATED = Hint "cost.vat.not-stated" [] "postregler.cost-columns";
    /// With this rate an amount would have no exact decimals: it is not computed.
    COST_VAT_NOT_EXACT = Warning "cost.vat.not-exact" [] "postregler.money";
    /// The two published columns differ by a hundredth from the rate. Both are used as published.
    COST_VAT_ROUNDING = Hint "cost.vat.rounding" ["cost-item"] "no.cost.published-columns";
    /// The two published columns do not fit the rate at all. Both are used as published.
    COST_VAT_INCONSISTENT = Warning "cost.vat.inconsistent" ["cost-item"] "no.cost.published-columns";
    /// The prices are in different currencies, which cannot be added up.
    COST_CURRENCY_MIXED = Error "cost.currency.mixed" [] "postregler.money";
    /// An amount is too large to be counted exactly.
    COST_SUM_TOO_LARGE = Error "cost.sum.too-large" [] "postregler.money";
}
