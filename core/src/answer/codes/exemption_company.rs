//! Denmark: companies, FD 005.

codes! {
    /// Without a CVR number there is no obligation.
    COMPANY_HAS_NO_CVR = Error "exemption.company.no-cvr" [] "dk.exemption.company-covered";
    /// A person with business activity makes a citizen's request.
    COMPANY_ASKS_AS_CITIZEN = Error "exemption.company.as-citizen" [] "dk.exemption.company-person";
    /// The day lies before companies could request exemption.
    COMPANY_BEFORE_IN_FORCE = Error "exemption.company.before-in-force" ["from"] "dk.exemption.company-from";
    /// The company does not have to be connected yet.
    COMPANY_NOT_YET_OBLIGED = Hint "exemption.company.not-yet-obliged" ["from"] "dk.exemption.company-obliged";
    /// The company's name is missing.
    COMPANY_NAME_MISSING = Error "exemption.company.name-missing" [] "dk.exemption.company-form";
    /// The CVR number is missing.
    COMPANY_NUMBER_MISSING = Error "exemption.company.number-missing" [] "dk.exemption.company-form";
    /// The address of the registered office is missing.
    COMPANY_SEAT_MISSING = Error "exemption.company.seat-missing" [] "dk.exemption.company-form";
    /// The declaration that the ground applies is missing.
    COMPANY_DECLARATION_MISSING = Error "exemption.company.declaration-missing" [] "dk.exemption.company-form";
    /// Having no computer is not sufficient.
    COMPANY_NO_COMPUTER = Error "exemption.company.no-computer" [] "dk.exemption.company-no-computer";
    /// No one in the company can receive post digitally: Erhvervsstyrelsen considers the request.
    COMPANY_TO_ERHVERVSSTYRELSEN = Error "exemption.company.erhvervsstyrelsen" [] "dk.exemption.company-other-reason";
    /// Too many offers are listed.
    COMPANY_OFFERS_TOO_MANY = Error "exemption.company.offers-too-many" ["max"] "postregler.bounds";
    /// One provider has a connection that is fast enough on ordinary terms.
    COMPANY_HAS_CONNECTION = Error "exemption.company.has-connection" ["kbit"] "dk.exemption.company-ground";
    /// An offer costs more than the guides regard as ordinary; the regulation names no amount.
    COMPANY_PRICE_GUIDANCE = Hint "exemption.company.price-guidance" ["price"] "dk.exemption.company-price";
    /// Speed or terms of an offer are not known.
    COMPANY_OFFER_UNKNOWN = Warning "exemption.company.offer-unknown" [] "dk.exemption.company-ground";
    /// No person entitled to sign has signed.
    COMPANY_SIGNATURE_MISSING = Error "exemption.company.signature-missing" [] "dk.exemption.company-signed";
    /// The signer is not entitled to sign according to the register.
    COMPANY_SIGNER_NOT_ENTITLED = Error "exemption.company.signer-not-entitled" [] "dk.exemption.company-signed";
    /// It was not looked up whether the signer is entitled to sign.
    COMPANY_SIGNER_UNKNOWN = Warning "exemption.company.signer-unknown" [] "dk.exemption.company-signed";
    /// The attendee is not stated.
    COMPANY_ATTENDEE_MISSING = Error "exemption.company.attendee-missing" [] "dk.exemption.company-attendance";
    /// Page 2 does not name the representative.
    COMPANY_REPRESENTATIVE_NAME_MISSING = Error "exemption.company.representative-name-missing" [] "dk.exemption.company-signed";
    /// The representative has not signed page 2.
    COMPANY_REPRESENTATIVE_SIGNATURE_MISSING = Error "exemption.company.representative-signature-missing" [] "dk.exemption.company-signed";
    /// The request was received by another municipality than that of the registered office.
    COMPANY_OTHER_MUNICIPALITY = Warning "exemption.company.other-municipality" [] "dk.exemption.company-attendance";
}
