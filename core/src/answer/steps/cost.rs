//! The costs of mailings.

steps! {
    /// Letters for which no way was said go on paper.
    COST_REST_ON_PAPER = "postregler.cost-letters" "rest-on-paper" [];
    /// A share is rounded to whole letters.
    COST_WHOLE_LETTERS = "postregler.cost-letters" "whole-letters" [];
    /// The price of a mailbox goes by the size of the message.
    COST_SIZE_CLASS = "no.cost.mailbox" "by-size" [];
    /// Two suppliers, none chosen: the dearer one counts.
    COST_DEAREST = "no.cost.suppliers" "dearest" [];
    /// Each started megabyte above the border costs extra.
    COST_EXTRA_MEGABYTES = "no.cost.extra-megabytes" "started" ["megabytes"];
    /// Fewer log-ins than are free.
    COST_LOGINS_FREE = "no.cost.login-quota" "free" ["free"];
    /// From the number on, all log-ins are paid for.
    COST_LOGINS_ALL = "no.cost.login-quota-reading" "all-paid" ["free"];
    /// Only log-ins above the number are paid for.
    COST_LOGINS_ABOVE = "no.cost.login-quota-reading" "first-free" ["free"];
    /// Each started kilobyte counts.
    COST_STARTED_KILOBYTE = "dk.cost.started-kilobyte" "counted" [];
    /// The message costs the most that may be charged.
    COST_CAPPED = "dk.cost.cap" "capped" [];
    /// So much is taken off for the messages of the month.
    COST_DISCOUNT = "dk.cost.volume-discount" "taken-off" ["letters", "percent"];
    /// A column was computed with the rate that was given.
    COST_VAT_COMPUTED = "postregler.cost-columns" "computed" [];
    /// Prices that say nothing of the tax are read as was said.
    COST_VAT_READ = "postregler.cost-columns" "read-as-said" [];
    /// Notices, receipts and log-ins follow the number of digital letters.
    COST_EXTRAS_SCALED = "postregler.cost-comparison" "extras-scaled" [];
}
