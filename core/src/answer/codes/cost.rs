//! Costs of mailings.

codes! {
    /// The plan contains no mailing and no other volume.
    COST_NOTHING = Error "cost.nothing" [] "postregler.answerable";
    /// The list has too many entries.
    COST_TOO_MANY = Error "cost.too-many" ["max"] "postregler.bounds";
    /// The count is not a whole number of zero or more: it is negative, fractional or unreadable.
    COST_NUMBER_NOT_WHOLE = Error "cost.number.not-whole" [] "postregler.readable";
    /// The count, or the number of letters times the number of mailings, exceeds 4,294,967,295.
    COST_NUMBER_TOO_LARGE = Error "cost.number.too-large" ["max"] "postregler.bounds";
    /// The number is out of range, such as a size of zero or a thirteenth month.
    COST_NUMBER_RANGE = Error "cost.number.range" ["max", "min"] "postregler.bounds";
    /// The amount or size is unreadable. Expected: digits, optionally in groups of three, with at most nine decimals.
    COST_AMOUNT_UNREADABLE = Error "cost.amount.unreadable" [] "postregler.readable";
    /// The amount or size is ambiguous: `1.000` may mean a thousand, or one with three decimals.
    COST_AMOUNT_AMBIGUOUS = Error "cost.amount.ambiguous" [] "postregler.readable";
    /// The percentage is not a number from 0 to 100 with at most two decimals.
    COST_PERCENT_UNREADABLE = Error "cost.percent.unreadable" [] "postregler.readable";
    /// Denmark: the message exceeds the size limit of Digital Post.
    COST_MESSAGE_TOO_LARGE = Warning "cost.message.too-large" [] "dk.delivery.size";
    /// The day is not readable as day, month and year.
    COST_DAY_UNREADABLE = Error "cost.day.unreadable" [] "postregler.readable";
    /// The day does not exist in the calendar.
    COST_DAY_IMPOSSIBLE = Error "cost.day.impossible" [] "postregler.readable";
    /// The number of letters, or the number or share on a channel, is missing.
    COST_LETTERS_MISSING = Error "cost.letters.missing" [] "postregler.answerable";
    /// The channels have more letters than the mailing.
    COST_CHANNELS_OVER = Error "cost.channels.over" [] "postregler.cost-letters";
    /// The channel does not exist in this country.
    COST_CHANNEL_ELSEWHERE = Error "cost.channel.elsewhere" [] "postregler.cost-letters";
    /// The value is not a summary of `dispatch.preflight`.
    COST_PREFLIGHT_UNREADABLE = Error "cost.preflight.unreadable" [] "postregler.readable";
    /// Letters and channels are ignored, because a summary of `dispatch.preflight` is given.
    COST_PREFLIGHT_BESIDE = Warning "cost.preflight.beside" [] "postregler.cost-letters";
    /// Some rows are on hold or closed, and the costs do not include them.
    COST_PREFLIGHT_WAITING = Warning "cost.preflight.waiting" ["rows"] "postregler.cost-letters";
    /// Some notices are sent only if the letter is not opened; the costs include all of them.
    COST_PREFLIGHT_IF_UNOPENED = Hint "cost.preflight.if-unopened" [] "postregler.cost-letters";
    /// No price book has this id.
    COST_BOOK_UNKNOWN = Error "cost.book.unknown" [] "postregler.price-book";
    /// No price book matches the filters.
    COST_NO_BOOK = Hint "cost.book.none" [] "postregler.price-book";
    /// A price book of the plan is not valid on the day of the prices. It is used nevertheless.
    COST_BOOK_OUT_OF_DATE = Warning "cost.book.out-of-date" [] "postregler.price-book";
    /// A price book may be outdated: its last day is not known, and the day of the prices is in a later year than its first day.
    COST_BOOK_MAY_BE_OLD = Hint "cost.book.may-be-old" ["from"] "postregler.price-book";
    /// With the alternative prices, the total is incomplete.
    COST_ALTERNATIVE_INCOMPLETE = Warning "cost.alternative.incomplete" [] "postregler.cost-missing";
    /// The price book has no id, no source or no prices.
    COST_BOOK_EMPTY = Error "cost.book.empty" [] "postregler.price-book";
    /// The last day of the price book is before its first day.
    COST_BOOK_PERIOD = Error "cost.book.period" [] "postregler.price-book";
    /// The currency is not three capital letters.
    COST_CURRENCY = Error "cost.currency.unknown" [] "postregler.price-book";
    /// The price has no amount in any VAT column.
    COST_PRICE_NO_AMOUNT = Error "cost.price.no-amount" [] "postregler.price-book";
    /// The size range ends before it begins, or the discount exceeds 100 per cent.
    COST_SIZE_RANGE = Error "cost.price.range" [] "postregler.price-book";
    /// The sources of a price book give different prices. The book is used only if the plan names it.
    COST_SOURCES_DISAGREE = Warning "cost.book.sources-disagree" ["cost-item"] "postregler.price-book";
    /// The price is for single letters at the counter; a sender with an agreement pays another price.
    COST_CONSUMER_PRICE = Hint "cost.book.consumer-price" ["cost-place"] "dk.cost.consumer-price";
    /// Digital Post had discounts for the time of sending, which the total does not include.
    COST_TIME_DISCOUNTS = Hint "cost.discount.by-time" [] "dk.cost.time-discount";
    /// PostNord accepted ordinary letters until 18 December 2025; dao succeeded it on 1 January 2026.
    COST_LAST_LETTERS = Warning "cost.postage.last-letters" [] "dk.cost.last-letters";
    /// A message that a business does not open in Altinn within two working days may be sent as a paper letter.
    COST_UNREAD_ON_PAPER = Hint "cost.altinn.unread" [] "no.cost.unread-on-paper";
    /// KS SvarUt charges per dispatch in addition to its fixed fee. No price book has that price.
    COST_SVARUT_DISPATCH = Warning "cost.svarut.per-dispatch" ["cost-place"] "no.cost.svarut";
    /// No price book has a price for the item; the plan has to supply it.
    COST_PRICE_MISSING = Error "cost.price.missing" ["cost-item"] "postregler.cost-missing";
    /// Where the sender can find a price that no price book has.
    COST_PRICE_PLACE = Hint "cost.price.place" ["cost-item", "cost-place"] "postregler.cost-missing";
    /// The price books have no price for this size, weight or class.
    COST_CLASS_UNKNOWN = Error "cost.class.unknown" [] "postregler.cost-missing";
    /// The price depends on a field that is missing.
    COST_FIELD_MISSING = Error "cost.field.missing" [] "postregler.cost-missing";
    /// A price was not published in this VAT column. The severity is lower if another column is complete.
    COST_VAT_MISSING = Error "cost.vat.missing" ["cost-column", "cost-item"] "postregler.cost-columns";
    /// A price does not state VAT, while others do; the plan has to supply its treatment.
    COST_VAT_UNCLEAR = Error "cost.vat.unclear" ["cost-column", "cost-item"] "postregler.cost-columns";
    /// The prices do not state VAT.
    COST_VAT_NOT_STATED = Hint "cost.vat.not-stated" [] "postregler.cost-columns";
    /// The amount is not computed, because this rate gives no exact decimals.
    COST_VAT_NOT_EXACT = Warning "cost.vat.not-exact" [] "postregler.money";
    /// The published price with VAT differs from the rate by at most a hundredth. Both columns are used as published.
    COST_VAT_ROUNDING = Hint "cost.vat.rounding" ["cost-item"] "no.cost.published-columns";
    /// The published price with VAT differs from the rate by more than a hundredth. Both columns are used as published.
    COST_VAT_INCONSISTENT = Warning "cost.vat.inconsistent" ["cost-item"] "no.cost.published-columns";
    /// The prices are in different currencies, so they have no common total.
    COST_CURRENCY_MIXED = Error "cost.currency.mixed" [] "postregler.money";
    /// An amount is too large to be computed exactly.
    COST_SUM_TOO_LARGE = Error "cost.sum.too-large" [] "postregler.money";
}
