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
    /// No offer is known to be fast and cheap enough.
    COMPANY_NO_CONNECTION = "dk.exemption.company-ground" "no-connection" ["kbit", "price"];
    /// One offer is fast and cheap enough.
    COMPANY_CONNECTION_THERE = "dk.exemption.company-ground" "connection-there" ["kbit", "price"];
    /// To have no computer is not enough.
    COMPANY_NO_COMPUTER = "dk.exemption.company-no-computer" "not-enough" [];
    /// Erhvervsstyrelsen looks at it.
    COMPANY_OTHER_REASON = "dk.exemption.company-other-reason" "erhvervsstyrelsen" [];
    /// Whoever signs attends, with page 1.
    COMPANY_SIGNER_COMES = "dk.exemption.company-attendance" "signer" [];
    /// The holder of the fuldmagt attends, with page 2.
    COMPANY_PROXY_COMES = "dk.exemption.company-attendance" "proxy" [];
    /// The exemption runs out; after how long was not found.
    COMPANY_TERM_LIMITED = "dk.exemption.company-term" "limited" [];
}
