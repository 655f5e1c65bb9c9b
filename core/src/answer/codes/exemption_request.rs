//! Denmark: the whole family of FD 001, and the grounds.

codes! {
    /// This form is not known from before that day.
    FD001_FORM_NOT_YET = Warning "exemption.form.not-yet" ["from"] "dk.exemption.forms-2014";
    /// The form of March 2014 may still be used.
    FD001_FORM_STILL_USABLE = Hint "exemption.form.still-usable" [] "dk.exemption.forms-2014";
    /// Of no fixed address: the address may stay empty.
    FD001_ADDRESS_NO_FIXED = Hint "exemption.address.no-fixed" [] "dk.exemption.address-may-be-empty";
    /// A protected address may stay out.
    FD001_ADDRESS_PROTECTED = Hint "exemption.address.protected" [] "dk.exemption.address-may-be-empty";
    /// Lives abroad: the municipality of last registration may let the request be sent.
    FD001_ADDRESS_ABROAD = Warning "exemption.residence.abroad" [] "dk.exemption.abroad";
    /// A request from a person who no longer lives in Denmark is always granted.
    FD001_ABROAD_ALWAYS_GRANTED = Hint "exemption.residence.always-granted" [] "dk.exemption.abroad-always-granted";
    /// Never registered in Denmark: Digitaliseringsstyrelsen takes the request.
    FD001_NEVER_REGISTERED = Warning "exemption.residence.never-registered" [] "dk.exemption.competence-state";
    /// Ground 9: the municipality assesses it.
    FD001_GROUND_ASSESSED = Hint "exemption.ground.assessed" [] "dk.exemption.ground-assessed";
    /// Ground 9 was not on the list yet.
    FD001_GROUND_NOT_YET = Error "exemption.ground.not-yet" ["from"] "dk.exemption.ground-assessed";
    /// Ground 9 without the circumstances that it rests on.
    FD001_CIRCUMSTANCES_MISSING = Warning "exemption.circumstances.missing" [] "dk.exemption.ground-circumstances";
    /// The circumstances are longer than the form can take.
    FD001_CIRCUMSTANCES_TOO_LONG = Error "exemption.circumstances.too-long" ["max"] "postregler.bounds";
    /// Unopened post is wished for, but a person outside Denmark has stated no address for it.
    FD001_OTHER_ADDRESS_NEEDED = Warning "exemption.other-address.needed" [] "dk.exemption.effect.unopened-address";
    /// A person who lives in Denmark has given another address for unopened post: it goes to the registered one.
    FD001_OTHER_ADDRESS_ONLY_ABROAD = Warning "exemption.other-address.only-abroad" [] "dk.exemption.effect.unopened-address";
    /// Unopened post goes to the registered address, which a person of no fixed address does not have.
    FD001_UNOPENED_NO_ADDRESS = Warning "exemption.unopened-post.no-address" [] "dk.exemption.effect.unopened-address";
    /// The citizen cannot sign: with lasting weakness the municipality may decide without a signature.
    FD001_SIGNATURE_CANNOT = Error "exemption.signature.cannot" [] "dk.exemption.cannot-sign";
    /// A parent signs: the regulation does not mention parents.
    FD001_CAPACITY_PARENT = Warning "exemption.capacity.parent" [] "dk.exemption.parent";
    /// A parent signs, but the citizen is of age.
    FD001_CAPACITY_PARENT_AGE = Warning "exemption.capacity.parent-age" ["from", "until"] "dk.exemption.parent-age";
    /// Parents with joint custody act together.
    FD001_PARENTS_JOINTLY = Hint "exemption.capacity.parents-jointly" [] "dk.exemption.parents-jointly";
    /// A relative or a carer makes the declaration: the regulation does not mention them.
    FD001_CAPACITY_DECLARANT = Warning "exemption.capacity.declarant" [] "dk.exemption.declarant-proof";
    /// A close relative signs with an attest: whether it covers the request is not stated.
    FD001_CAPACITY_ATTEST = Warning "exemption.capacity.attest" [] "dk.exemption.attest";
    /// The attest for close relatives is of an act of that day.
    FD001_ATTEST_NOT_YET = Warning "exemption.capacity.attest-not-yet" ["from"] "dk.exemption.attest";
    /// The name of whoever signs for the citizen is missing.
    FD001_SIGNER_NAME_MISSING = Warning "exemption.signer.name-missing" [] "dk.exemption.signer-named";
    /// Whoever signs for the citizen has the citizen's number.
    FD001_SIGNER_IS_CITIZEN = Error "exemption.signer.is-citizen" [] "dk.exemption.signer-named";
    /// Somebody is named who signs, but the citizen signs.
    FD001_SIGNER_UNUSED = Warning "exemption.signer.unused" [] "dk.exemption.signer-named";
    /// A guardian attends in person; a fuldmagt does not stand in for that.
    PROXY_GUARDIAN_COMES = Warning "exemption.proxy.guardian-comes" [] "dk.exemption.guardian";
    /// It is not said on which paper the fuldmagt stands.
    PROXY_DOCUMENT_MISSING = Error "exemption.proxy.document-missing" [] "dk.exemption.proxy-form";
    /// The fuldmagt is a document of the citizen's own: the municipality may allow it.
    PROXY_OWN_DOCUMENT = Warning "exemption.proxy.own-document" [] "dk.exemption.proxy-own-document";
    /// The fuldmagt does not name the principal.
    PROXY_PRINCIPAL_NAME_MISSING = Error "exemption.proxy.principal-name-missing" [] "dk.exemption.proxy-form";
    /// The principal's name does not look like the citizen's.
    PROXY_PRINCIPAL_NAME_DIFFERS = Warning "exemption.proxy.principal-name-differs" [] "dk.exemption.proxy-form";
    /// The fuldmagt does not have the principal's number.
    PROXY_PRINCIPAL_NUMBER_MISSING = Error "exemption.proxy.principal-number-missing" [] "dk.exemption.proxy-form";
    /// The fuldmagt is given by somebody else than the citizen.
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
    /// Whoever holds the fuldmagt attends in person with own ID.
    PROXY_OWN_ID = Hint "exemption.proxy.own-id" [] "dk.exemption.proxy";
    /// A legal entity holds the fuldmagt: the person who comes also shows that they belong to it.
    PROXY_ENTITY_BELONGING = Hint "exemption.proxy.entity-belonging" [] "dk.exemption.proxy-entity";
    /// FD 001K is for people for whom nobody can come.
    IDENTITY_CHECK_EXCEPTION = Hint "exemption.identity-check.exception" [] "dk.exemption.attendance-exceptions";
    /// FD 001K without the statement that the identity was checked.
    IDENTITY_CHECK_MISSING = Error "exemption.identity-check.missing" [] "dk.exemption.form-k";
    /// It is not said who checked the identity.
    IDENTITY_CHECK_CHECKER_MISSING = Error "exemption.identity-check.checker-missing" [] "dk.exemption.form-k";
    /// It is not stated that the identity was checked.
    IDENTITY_CHECK_STATEMENT_MISSING = Error "exemption.identity-check.statement-missing" [] "dk.exemption.form-k";
    /// Whoever checked the identity has not signed.
    IDENTITY_CHECK_SIGNATURE_MISSING = Error "exemption.identity-check.signature-missing" [] "dk.exemption.form-k";
    /// A statement about the identity, but not on FD 001K.
    IDENTITY_CHECK_UNUSED = Warning "exemption.identity-check.unused" [] "dk.exemption.form-k";
    /// The shorter lists are older than the regulation: they leave out ground 9.
    GROUNDS_LISTS_OLDER = Hint "exemption.grounds.lists-older" [] "dk.exemption.grounds-lists";
}
