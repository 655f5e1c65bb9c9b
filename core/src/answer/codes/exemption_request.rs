//! Denmark: the family of FD 001, and the grounds.

codes! {
    /// The form was introduced later.
    FD001_FORM_NOT_YET = Warning "exemption.form.not-yet" ["from"] "dk.exemption.forms-2014";
    /// The form of March 2014 may still be used.
    FD001_FORM_STILL_USABLE = Hint "exemption.form.still-usable" [] "dk.exemption.forms-2014";
    /// Without a fixed address: the address may be empty.
    FD001_ADDRESS_NO_FIXED = Hint "exemption.address.no-fixed" [] "dk.exemption.address-may-be-empty";
    /// A protected address may be left out.
    FD001_ADDRESS_PROTECTED = Hint "exemption.address.protected" [] "dk.exemption.address-may-be-empty";
    /// The citizen lives abroad: the municipality of last registration may permit the request to be sent.
    FD001_ADDRESS_ABROAD = Warning "exemption.residence.abroad" [] "dk.exemption.abroad";
    /// A request from a person who no longer lives in Denmark is always granted.
    FD001_ABROAD_ALWAYS_GRANTED = Hint "exemption.residence.always-granted" [] "dk.exemption.abroad-always-granted";
    /// Never registered in Denmark: Digitaliseringsstyrelsen receives the request.
    FD001_NEVER_REGISTERED = Warning "exemption.residence.never-registered" [] "dk.exemption.competence-state";
    /// Ground 9: the municipality assesses it.
    FD001_GROUND_ASSESSED = Hint "exemption.ground.assessed" [] "dk.exemption.ground-assessed";
    /// Ground 9 was not listed yet.
    FD001_GROUND_NOT_YET = Error "exemption.ground.not-yet" ["from"] "dk.exemption.ground-assessed";
    /// Ground 9 without the circumstances it rests on.
    FD001_CIRCUMSTANCES_MISSING = Warning "exemption.circumstances.missing" [] "dk.exemption.ground-circumstances";
    /// The circumstances exceed the maximum length.
    FD001_CIRCUMSTANCES_TOO_LONG = Error "exemption.circumstances.too-long" ["max"] "postregler.bounds";
    /// Unopened post is requested, but a person outside Denmark has stated no address for it.
    FD001_OTHER_ADDRESS_NEEDED = Warning "exemption.other-address.needed" [] "dk.exemption.effect.unopened-address";
    /// A person who lives in Denmark has stated another address for unopened post: it goes to the registered one.
    FD001_OTHER_ADDRESS_ONLY_ABROAD = Warning "exemption.other-address.only-abroad" [] "dk.exemption.effect.unopened-address";
    /// Unopened post goes to the registered address, which a person without a fixed address does not have.
    FD001_UNOPENED_NO_ADDRESS = Warning "exemption.unopened-post.no-address" [] "dk.exemption.effect.unopened-address";
    /// The citizen is unable to sign: with a lasting weakness the municipality may decide without a signature.
    FD001_SIGNATURE_CANNOT = Error "exemption.signature.cannot" [] "dk.exemption.cannot-sign";
    /// A parent signs: the regulation does not mention parents.
    FD001_CAPACITY_PARENT = Warning "exemption.capacity.parent" [] "dk.exemption.parent";
    /// A parent signs, but the citizen is of age.
    FD001_CAPACITY_PARENT_AGE = Warning "exemption.capacity.parent-age" ["from", "until"] "dk.exemption.parent-age";
    /// Parents with joint custody act together.
    FD001_PARENTS_JOINTLY = Hint "exemption.capacity.parents-jointly" [] "dk.exemption.parents-jointly";
    /// A relative or a carer makes the declaration: the regulation does not mention them.
    FD001_CAPACITY_DECLARANT = Warning "exemption.capacity.declarant" [] "dk.exemption.declarant-proof";
    /// A close relative signs with a certificate: whether it covers the request is not stated.
    FD001_CAPACITY_ATTEST = Warning "exemption.capacity.attest" [] "dk.exemption.attest";
    /// The certificate for close relatives was introduced by an act of that day.
    FD001_ATTEST_NOT_YET = Warning "exemption.capacity.attest-not-yet" ["from"] "dk.exemption.attest";
    /// The name of the signer for the citizen is missing.
    FD001_SIGNER_NAME_MISSING = Warning "exemption.signer.name-missing" [] "dk.exemption.signer-named";
    /// The signer for the citizen has the citizen's number.
    FD001_SIGNER_IS_CITIZEN = Error "exemption.signer.is-citizen" [] "dk.exemption.signer-named";
    /// A signer is named, but the citizen signs.
    FD001_SIGNER_UNUSED = Warning "exemption.signer.unused" [] "dk.exemption.signer-named";
    /// A guardian attends in person and is not replaced by a fuldmagt.
    PROXY_GUARDIAN_COMES = Warning "exemption.proxy.guardian-comes" [] "dk.exemption.guardian";
    /// The document that contains the fuldmagt is not stated.
    PROXY_DOCUMENT_MISSING = Error "exemption.proxy.document-missing" [] "dk.exemption.proxy-form";
    /// The fuldmagt is the citizen's own document, which the municipality may accept.
    PROXY_OWN_DOCUMENT = Warning "exemption.proxy.own-document" [] "dk.exemption.proxy-own-document";
    /// The fuldmagt does not name the principal.
    PROXY_PRINCIPAL_NAME_MISSING = Error "exemption.proxy.principal-name-missing" [] "dk.exemption.proxy-form";
    /// The principal's name does not resemble the citizen's.
    PROXY_PRINCIPAL_NAME_DIFFERS = Warning "exemption.proxy.principal-name-differs" [] "dk.exemption.proxy-form";
    /// The fuldmagt does not have the principal's number.
    PROXY_PRINCIPAL_NUMBER_MISSING = Error "exemption.proxy.principal-number-missing" [] "dk.exemption.proxy-form";
    /// The principal of the fuldmagt is another person than the citizen.
    PROXY_PRINCIPAL_DIFFERS = Error "exemption.proxy.principal-differs" [] "dk.exemption.proxy-form";
    /// The principal has not signed the fuldmagt.
    PROXY_PRINCIPAL_SIGNATURE_MISSING = Error "exemption.proxy.principal-signature-missing" [] "dk.exemption.proxy-signed";
    /// The fuldmagt does not name the representative.
    PROXY_REPRESENTATIVE_NAME_MISSING = Error "exemption.proxy.representative-name-missing" [] "dk.exemption.proxy-form";
    /// The representative has the citizen's number.
    PROXY_REPRESENTATIVE_IS_CITIZEN = Error "exemption.proxy.representative-is-citizen" [] "dk.exemption.proxy-form";
    /// The representative has the citizen's name.
    PROXY_REPRESENTATIVE_SAME_NAME = Warning "exemption.proxy.representative-same-name" [] "dk.exemption.proxy-form";
    /// The representative has not signed the declaration of representing the citizen.
    PROXY_REPRESENTATIVE_SIGNATURE_MISSING = Error "exemption.proxy.representative-signature-missing" [] "dk.exemption.proxy-holder-signs";
    /// The representative attends in person with their own identification.
    PROXY_OWN_ID = Hint "exemption.proxy.own-id" [] "dk.exemption.proxy";
    /// The representative is a legal entity: the attendee also proves that they belong to it.
    PROXY_ENTITY_BELONGING = Hint "exemption.proxy.entity-belonging" [] "dk.exemption.proxy-entity";
    /// FD 001K is for people who cannot attend and cannot be represented.
    IDENTITY_CHECK_EXCEPTION = Hint "exemption.identity-check.exception" [] "dk.exemption.attendance-exceptions";
    /// FD 001K without the statement that the identity was checked.
    IDENTITY_CHECK_MISSING = Error "exemption.identity-check.missing" [] "dk.exemption.form-k";
    /// The person who checked the identity is not stated.
    IDENTITY_CHECK_CHECKER_MISSING = Error "exemption.identity-check.checker-missing" [] "dk.exemption.form-k";
    /// It is not stated that the identity was checked.
    IDENTITY_CHECK_STATEMENT_MISSING = Error "exemption.identity-check.statement-missing" [] "dk.exemption.form-k";
    /// The person who checked the identity has not signed.
    IDENTITY_CHECK_SIGNATURE_MISSING = Error "exemption.identity-check.signature-missing" [] "dk.exemption.form-k";
    /// A statement about the identity on another form than FD 001K.
    IDENTITY_CHECK_UNUSED = Warning "exemption.identity-check.unused" [] "dk.exemption.form-k";
    /// The shorter lists are older than the regulation and leave out ground 9.
    GROUNDS_LISTS_OLDER = Hint "exemption.grounds.lists-older" [] "dk.exemption.grounds-lists";
}
