//! Denmark: read access, FD 011 and FD 014.

codes! {
    /// Access cannot be established before that day.
    READ_ACCESS_BEFORE_KNOWN = Error "exemption.read-access.before-known" ["from"] "dk.read-access.since";
    /// The method is not stated.
    READ_ACCESS_WAY_MISSING = Error "exemption.read-access.way-missing" [] "postregler.answerable";
    /// The form is missing.
    READ_ACCESS_FORM_MISSING = Error "exemption.read-access.form-missing" [] "dk.read-access.form";
    /// The form was introduced later.
    READ_ACCESS_FORM_NOT_YET = Warning "exemption.read-access.form-not-yet" ["from"] "dk.read-access.form";
    /// The form does not belong to the attendee.
    READ_ACCESS_FORM_DIFFERS = Warning "exemption.read-access.form-differs" [] "dk.read-access.form";
    /// The form is not signed.
    READ_ACCESS_SIGNATURE_MISSING = Error "exemption.read-access.signature-missing" [] "dk.read-access.fields";
    /// No identification was shown.
    READ_ACCESS_ID_MISSING = Error "exemption.read-access.id-missing" [] "dk.read-access.ways";
    /// The identification shown may not be sufficient for issuing an electronic ID, which is the requirement.
    READ_ACCESS_ID_STRICT = Warning "exemption.read-access.id-strict" [] "dk.read-access.identification";
    /// A representative of a legal entity attended: they have to prove that they belong to it.
    READ_ACCESS_ENTITY_PROOF = Warning "exemption.read-access.entity-proof" [] "dk.read-access.proxy";
    /// A guardian attended: the letter of appointment must be shown.
    READ_ACCESS_GUARDIAN_PAPER = Warning "exemption.read-access.guardian-paper" [] "dk.read-access.guardian";
    /// The grantor's number is missing.
    READ_ACCESS_GRANTOR_NUMBER_MISSING = Error "exemption.read-access.grantor-number-missing" [] "dk.read-access.fields";
    /// The grantor is under 18: the guides' position on that was not found.
    READ_ACCESS_UNDER_18 = Warning "exemption.read-access.under-18" ["age"] "dk.read-access.under-18";
    /// The grantor is deceased: access has ended.
    READ_ACCESS_GRANTOR_DEAD = Error "exemption.read-access.grantor-dead" [] "dk.read-access.ends-at-death";
    /// It is not known whether the grantor is exempt.
    READ_ACCESS_EXEMPTION_UNKNOWN = Error "exemption.read-access.exemption-unknown" [] "dk.read-access.exemption-known";
    /// The grantor is exempt and has not been informed that access lifts the exemption.
    READ_ACCESS_NOT_TOLD = Error "exemption.read-access.not-told" [] "dk.read-access.told";
    /// Establishing the access lifts the grantor's exemption.
    READ_ACCESS_LIFTS_EXEMPTION = Warning "exemption.read-access.lifts-exemption" [] "dk.read-access.lifts-exemption";
    /// The grantor already has the maximum number of accesses.
    READ_ACCESS_TOO_MANY = Error "exemption.read-access.too-many" ["max"] "dk.read-access.at-most-ten";
    /// The grantee's number is missing.
    READ_ACCESS_GRANTEE_NUMBER_MISSING = Error "exemption.read-access.grantee-number-missing" [] "dk.read-access.receiver";
    /// Grantor and grantee have the same number.
    READ_ACCESS_GRANTEE_IS_GRANTOR = Error "exemption.read-access.grantee-is-grantor" [] "dk.read-access.another-person";
    /// The grantee has not accepted with the code word yet.
    READ_ACCESS_NOT_ACCEPTED = Warning "exemption.read-access.not-accepted" [] "dk.read-access.accept";
    /// The last day of the access has passed.
    READ_ACCESS_END_PAST = Error "exemption.read-access.end-past" [] "dk.read-access.end";
    /// Read-and-write access starts later.
    READ_ACCESS_WRITE_TOO_EARLY = Error "exemption.read-access.write-too-early" ["from"] "dk.read-access.read-and-write";
    /// The authority a helper writes to receives the helper's name and number and must state that.
    READ_ACCESS_INFORM_HELPER = Hint "exemption.read-access.inform-helper" [] "dk.read-access.inform-helper";
    /// What this level of the former portal permitted was not found.
    READ_ACCESS_LEVEL_NOT_FOUND = Warning "exemption.read-access.level-not-found" [] "dk.read-access.levels";
    /// This level of the former portal no longer exists.
    READ_ACCESS_LEVEL_GONE = Error "exemption.read-access.level-gone" ["from"] "dk.read-access.levels";
}
