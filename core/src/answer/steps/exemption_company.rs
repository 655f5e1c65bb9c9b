//! Denmark: companies.

steps! {
    /// Companies with a CVR number are covered.
    COMPANY_COVERED = "dk.exemption.company-covered" "covered" [];
    /// Without a CVR number there is no obligation.
    COMPANY_WITHOUT_CVR = "dk.exemption.company-covered" "without-cvr" [];
    /// A person with business activity is treated as a citizen.
    COMPANY_IS_PERSON = "dk.exemption.company-person" "as-citizen" [];
    /// Offers were not looked up: the declaration is decisive.
    COMPANY_GROUND_DECLARED = "dk.exemption.company-ground" "declared" [];
    /// No offer is known to be fast enough on ordinary terms.
    COMPANY_NO_CONNECTION = "dk.exemption.company-ground" "no-connection" ["kbit"];
    /// One offer is fast enough on ordinary terms.
    COMPANY_CONNECTION_THERE = "dk.exemption.company-ground" "connection-there" ["kbit"];
    /// Whether terms are ordinary was assessed by the amount in the guides.
    COMPANY_PRICE = "dk.exemption.company-price" "guidance" ["price"];
    /// Having no computer is not sufficient.
    COMPANY_NO_COMPUTER = "dk.exemption.company-no-computer" "not-enough" [];
    /// Erhvervsstyrelsen considers the request.
    COMPANY_OTHER_REASON = "dk.exemption.company-other-reason" "erhvervsstyrelsen" [];
    /// The signer attends, with page 1.
    COMPANY_SIGNER_COMES = "dk.exemption.company-attendance" "signer" [];
    /// The representative attends, with page 2.
    COMPANY_PROXY_COMES = "dk.exemption.company-attendance" "proxy" [];
    /// An exemption registered on the day runs to a day.
    COMPANY_TERM_LIMITED = "dk.exemption.company-term" "runs-until" ["until"];
    /// It has effect from 1 November 2013 at the earliest.
    COMPANY_FIRST_EFFECT = "dk.exemption.company-first-effect" "from" ["from"];
    /// Erhvervsstyrelsen can inspect it for two years.
    COMPANY_CONTROL = "dk.exemption.company-control" "two-years" [];
    /// The decision cannot be appealed to another authority.
    COMPANY_NO_APPEAL = "dk.exemption.company-no-appeal" "none" [];
}
