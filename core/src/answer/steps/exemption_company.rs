//! Denmark: companies.

steps! {
    /// Companies with a CVR number are covered.
    COMPANY_COVERED = "dk.exemption.company-covered" "covered" [];
    /// Without a CVR number there is nothing to be exempted from.
    COMPANY_WITHOUT_CVR = "dk.exemption.company-covered" "without-cvr" [];
    /// A person with business activity is handled as a citizen.
    COMPANY_IS_PERSON = "dk.exemption.company-person" "as-citizen" [];
    /// Offers were not looked up: the declaration stands alone.
    COMPANY_GROUND_DECLARED = "dk.exemption.company-ground" "declared" [];
    /// No offer is known to be fast enough on ordinary terms.
    COMPANY_NO_CONNECTION = "dk.exemption.company-ground" "no-connection" ["kbit"];
    /// One offer is fast enough on ordinary terms.
    COMPANY_CONNECTION_THERE = "dk.exemption.company-ground" "connection-there" ["kbit"];
    /// Whether terms are ordinary was judged by the amount the guides name.
    COMPANY_PRICE = "dk.exemption.company-price" "guidance" ["price"];
    /// To have no computer is not enough.
    COMPANY_NO_COMPUTER = "dk.exemption.company-no-computer" "not-enough" [];
    /// Erhvervsstyrelsen looks at it.
    COMPANY_OTHER_REASON = "dk.exemption.company-other-reason" "erhvervsstyrelsen" [];
    /// Whoever signs attends, with page 1.
    COMPANY_SIGNER_COMES = "dk.exemption.company-attendance" "signer" [];
    /// The representative attends, with page 2.
    COMPANY_PROXY_COMES = "dk.exemption.company-attendance" "proxy" [];
    /// An exemption registered on the day runs to a day.
    COMPANY_TERM_LIMITED = "dk.exemption.company-term" "runs-until" ["until"];
    /// It has effect from 1 November 2013 at the earliest.
    COMPANY_FIRST_EFFECT = "dk.exemption.company-first-effect" "from" ["from"];
    /// Erhvervsstyrelsen can control it for two years.
    COMPANY_CONTROL = "dk.exemption.company-control" "two-years" [];
    /// The decision cannot be appealed to another authority.
    COMPANY_NO_APPEAL = "dk.exemption.company-no-appeal" "none" [];
}
