//! The enumerations of requests and answers about costs.

use crate::wire::Wire;

/// An item with a price.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostItem {
    /// Norway: transport to a mailbox (meldingsformidler), per message.
    Transport,
    /// Norway: transport to a mailbox for users of KS Fiks, per message.
    TransportFiks,
    /// Norway: the mailbox, per message, by size in megabytes.
    Mailbox,
    /// Norway: the mailbox, per commenced megabyte above `over` of the price.
    MailboxExtraMb,
    /// Norway: Altinn's inbox, per message.
    Altinn,
    /// The sender's own system, per message.
    OwnSystem,
    /// An e-mail.
    Email,
    /// An SMS.
    Sms,
    /// Norway: an opening receipt.
    OpeningReceipt,
    /// Norway: a look-up in the contact register.
    RegisterLookup,
    /// Norway: a log-in with ID-porten.
    Login,
    /// Denmark: Digital Post, base price per message.
    DigitalBase,
    /// Denmark: Digital Post, per commenced kilobyte of a message.
    DigitalKb,
    /// Denmark: Digital Post, maximum price per message, by size in megabytes.
    DigitalCap,
    /// Denmark: Digital Post, discount for the number of messages in a month. It has a discount in place of a price.
    VolumeDiscount,
    /// Connecting a system, a one-off cost.
    Connection,
    /// Norway: the fixed fee of KS SvarUt, per month.
    SvarutMonth,
    /// Paper: printing and envelope, including the first sheet.
    PrintFirstSheet,
    /// Paper: each additional sheet.
    PrintExtraSheet,
    /// Paper: postage per letter, by weight in grams.
    Postage,
}

/// The channel of letters, as in the summary of `dispatch.preflight`.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostChannel {
    /// Norway: a digital mailbox.
    DigitalMailbox,
    /// Norway: Altinn's inbox.
    Altinn,
    /// The sender's own system.
    OwnSystem,
    /// Ordinary e-mail.
    Email,
    /// SMS.
    Sms,
    /// Denmark: Digital Post.
    Digital,
    /// Paper.
    Paper,
}

/// A VAT column of published prices.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostColumn {
    /// Without VAT.
    WithoutVat,
    /// With VAT.
    WithVat,
    /// Published without stating VAT.
    VatNotStated,
}

/// How to treat prices that do not state VAT.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostVatTreatment {
    /// As prices without VAT.
    WithoutVat,
    /// As prices with VAT.
    WithVat,
    /// As exempt from VAT: both columns are equal.
    Exempt,
}

/// The size of a megabyte, which the sources leave open.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostMegabyte {
    /// 1,000,000 bytes; a kilobyte is 1,000.
    Decimal,
    /// 1,048,576 bytes; a kilobyte is 1,024.
    Binary,
}

/// The class of a letter whose size is exactly on the border of two classes, which the sources leave open.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostBorder {
    /// The lower class.
    Lower,
    /// The higher class.
    Upper,
}

/// Norway: a mailbox supplier, as the price list names it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostSupplier {
    /// Supplier A.
    A,
    /// Supplier B.
    B,
}

/// A class of paper post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostPostClass {
    /// Priority (A).
    A,
    /// Economy (B).
    B,
}

/// How to interpret the number of free log-ins. The source only states that fewer log-ins are free.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostQuota {
    /// From that number on, all log-ins are charged. This is the more expensive interpretation.
    AllOrNothing,
    /// That number is always free; only log-ins above it are charged.
    FirstFree,
}

/// A reservation about a price book.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostNote {
    /// The prices are maximum prices; the invoice may be lower.
    Maximum,
    /// The prices were published as an estimate.
    Estimate,
    /// Only part of the published list was legible.
    PartlyRead,
    /// The period of validity is not fully documented.
    PeriodNotStated,
    /// A supplier's example, used only in plans that name the book.
    Example,
    /// The weight limit of the price is not documented; it is used for the lightest class only.
    WeightNotStated,
    /// The sources give different prices; the book is used only in plans that name it.
    SourcesDisagree,
    /// The prices are for single letters at the counter; senders with an agreement pay other prices.
    ConsumerPrice,
    /// The price is for economy letters (class B) and for the single class that replaced it.
    SlowerClass,
    /// The prices are exempt from VAT: both columns are equal.
    VatExempt,
    /// Discounts for the time of sending exist; the totals do not include them.
    TimeDiscounts,
    /// The source's own example contains an addition error.
    SumDiffers,
    /// One price is published as an approximate amount.
    Approximate,
}
