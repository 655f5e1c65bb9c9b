//! Costs of mailings.

steps! {
    /// Letters without a channel are sent on paper.
    COST_REST_ON_PAPER = "postregler.cost-letters" "rest-on-paper" [];
    /// A share is rounded to whole letters.
    COST_WHOLE_LETTERS = "postregler.cost-letters" "whole-letters" [];
    /// The price of a mailbox depends on the size of the message.
    COST_SIZE_CLASS = "no.cost.mailbox" "by-size" [];
    /// No supplier is chosen, so the more expensive one is used.
    COST_DEAREST = "no.cost.suppliers" "dearest" [];
    /// Each commenced megabyte above the border is charged.
    COST_EXTRA_MEGABYTES = "no.cost.extra-megabytes" "started" ["megabytes"];
    /// The number of log-ins is below the free quota.
    COST_LOGINS_FREE = "no.cost.login-quota" "free" ["free"];
    /// From the quota on, all log-ins are charged.
    COST_LOGINS_ALL = "no.cost.login-quota-reading" "all-paid" ["free"];
    /// Only log-ins above the quota are charged.
    COST_LOGINS_ABOVE = "no.cost.login-quota-reading" "first-free" ["free"];
    /// Each commenced kilobyte is charged.
    COST_STARTED_KILOBYTE = "dk.cost.started-kilobyte" "counted" [];
    /// The maximum price per message applies.
    COST_CAPPED = "dk.cost.cap" "capped" [];
    /// The volume discount for the month applies.
    COST_DISCOUNT = "dk.cost.volume-discount" "taken-off" ["letters", "percent"];
    /// A VAT column was computed with the given rate.
    COST_VAT_COMPUTED = "postregler.cost-columns" "computed" [];
    /// Prices that do not state VAT are treated as the plan says.
    COST_VAT_READ = "postregler.cost-columns" "read-as-said" [];
    /// Notices, receipts and log-ins scale with the number of digital letters.
    COST_EXTRAS_SCALED = "postregler.cost-comparison" "extras-scaled" [];
}
