//! The words of costs: what is paid for, by which way a letter goes, which column of a price.

use crate::wire::Wire;

/// What is paid for.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostItem {
    /// Norway: carrying a message to a mailbox (meldingsformidler), a message.
    Transport,
    /// Norway: the same for users of KS Fiks, a message.
    TransportFiks,
    /// Norway: the mailbox, a message, by size in megabytes.
    Mailbox,
    /// Norway: the mailbox, each started megabyte above the size where the price says `over`.
    MailboxExtraMb,
    /// Norway: Altinn's inbox, a message.
    Altinn,
    /// The sender's own system, a message.
    OwnSystem,
    /// An e-mail.
    Email,
    /// An SMS.
    Sms,
    /// Norway: an opening receipt.
    OpeningReceipt,
    /// Norway: looking somebody up in the contact register.
    RegisterLookup,
    /// Norway: a log-in with ID-porten.
    Login,
    /// Denmark: Digital Post, the base price of a message.
    DigitalBase,
    /// Denmark: Digital Post, a started kilobyte of a message.
    DigitalKb,
    /// Denmark: Digital Post, what a message costs at most, by size in megabytes.
    DigitalCap,
    /// Denmark: Digital Post, what is taken off for many messages in a month. It has a discount in the place of a price.
    VolumeDiscount,
    /// Connecting a system, once.
    Connection,
    /// Norway: the fixed fee of KS SvarUt, a month.
    SvarutMonth,
    /// Paper: print and envelope, with the first sheet.
    PrintFirstSheet,
    /// Paper: each further sheet.
    PrintExtraSheet,
    /// Paper: postage of a letter, by weight in grams.
    Postage,
}

/// Which way letters go: the words of `dispatch.preflight` for letters that are ready.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostChannel {
    /// Norway: to a digital mailbox.
    DigitalMailbox,
    /// Norway: to Altinn's inbox.
    Altinn,
    /// The letter lies in the sender's own system.
    OwnSystem,
    /// By ordinary e-mail.
    Email,
    /// By SMS.
    Sms,
    /// Denmark: to Digital Post.
    Digital,
    /// On paper.
    Paper,
}

/// A column of published prices.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostColumn {
    /// Without value added tax.
    WithoutVat,
    /// With value added tax.
    WithVat,
    /// Published without a word on value added tax.
    VatNotStated,
}

/// How prices are to be read that say nothing of value added tax.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostVatTreatment {
    /// They are without it.
    WithoutVat,
    /// They are with it.
    WithVat,
    /// There is none on them: both columns are the same.
    Exempt,
}

/// What a megabyte is. The sources do not say.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostMegabyte {
    /// 1,000,000 bytes; a kilobyte is 1,000.
    Decimal,
    /// 1,048,576 bytes; a kilobyte is 1,024.
    Binary,
}

/// Where a letter belongs whose size is exactly the border of two classes. The sources do not say.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostBorder {
    /// To the class below.
    Lower,
    /// To the class above.
    Upper,
}

/// Norway: a supplier of mailboxes, as the price list calls them.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostSupplier {
    /// Supplier A.
    A,
    /// Supplier B.
    B,
}

/// A class of post on paper.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostPostClass {
    /// The faster one.
    A,
    /// The slower one.
    B,
}

/// How a number of free log-ins is to be read. The source says only that there is nothing to pay below it.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostQuota {
    /// From that number on all are paid for: the dearer reading.
    AllOrNothing,
    /// That many are always free.
    FirstFree,
}

/// What has to be known about a book of prices.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CostNote {
    /// The prices are the most that is paid; the invoice may be lower.
    Maximum,
    /// The prices were an estimate when they were published.
    Estimate,
    /// Only a part of the list could be read.
    PartlyRead,
    /// It was not found from which day on, or until when, the prices hold.
    PeriodNotStated,
    /// A supplier's own example: it is used only where it is named.
    Example,
    /// It was not found up to which weight the price holds; it is used for the lightest class of letters alone.
    WeightNotStated,
    /// The sources give different prices: the book is used only where it is named.
    SourcesDisagree,
    /// The prices are those of a single letter at the counter; a sender with an agreement pays another.
    ConsumerPrice,
    /// The price is that of the slower letter, class B, and of the one class that followed it.
    SlowerClass,
    /// There is no value added tax on the prices: both columns are the same.
    VatExempt,
    /// There are discounts for the time of sending beside those of the book. They are not in the sums.
    TimeDiscounts,
    /// The source adds up its own example wrongly.
    SumDiffers,
    /// One price is published as about so much.
    Approximate,
}
