//! Denmark: the case, from the request to the archive.

steps! {
    /// The event was not possible and does not count.
    CASE_SKIPPED = "dk.exemption.case.replay" "skipped" [];
    /// A person attended with a request.
    CASE_BEGUN = "dk.exemption.case.order" "begun" [];
    /// The request was sent: attendance is awaited.
    CASE_SENT = "dk.exemption.attendance" "sent-awaits-attendance" [];
    /// An exception: attendance is not required.
    CASE_NO_ATTENDANCE_NEEDED = "dk.exemption.attendance-exceptions" "no-attendance-needed" [];
    /// It was sent, as the municipality has allowed.
    CASE_SENT_AS_ALLOWED = "dk.exemption.abroad" "sent-as-allowed" [];
    /// The municipality decides on its own knowledge.
    CASE_ON_KNOWLEDGE = "dk.exemption.cannot-sign" "own-knowledge" [];
    /// A person attended.
    CASE_ATTENDED = "dk.exemption.case.order" "attended" [];
    /// The form is filled in, affirmed and signed.
    CASE_FORM_IN_ORDER = "dk.exemption.case.order" "form-in-order" [];
    /// Something on the form has to be corrected.
    CASE_FORM_TO_MEND = "dk.exemption.case.order" "form-to-mend" [];
    /// The person who attended has shown identification.
    CASE_IDENTITY_SHOWN = "dk.exemption.case.order" "identity-shown" [];
    /// The person who attended has not shown identification, or is another person.
    CASE_IDENTITY_NOT_SHOWN = "dk.exemption.case.order" "identity-not-shown" [];
    /// The documents of the representative are in order.
    CASE_PAPERS_IN_ORDER = "dk.exemption.case.order" "papers-in-order" [];
    /// The documents of the representative are not in order.
    CASE_PAPERS_NOT_IN_ORDER = "dk.exemption.case.order" "papers-not-in-order" [];
    /// The request was withdrawn.
    CASE_WITHDRAWN = "dk.exemption.case.withdrawal" "withdrawn" [];
    /// The request was forwarded to the competent authority.
    CASE_FORWARDED = "dk.exemption.case.forwarding" "forwarded" [];
    /// The municipality has granted the request.
    CASE_GRANTED = "dk.exemption.case.decided-by-municipality" "granted" [];
    /// The municipality has refused, for a formal defect: until November 2021 the only possible reason.
    CASE_REFUSED = "dk.exemption.case.formal-only" "refused" [];
    /// The municipality has refused, because a condition is not met.
    CASE_REFUSED_TODAY = "dk.exemption.case.refusal" "refused" [];
    /// The municipality has refused after its assessment under no. 9.
    CASE_REFUSED_ASSESSED = "dk.exemption.case.assessment" "refused" [];
    /// The municipality found very special circumstances.
    CASE_SPECIAL = "dk.exemption.case.assessment" "special" [];
    /// The municipality found no very special circumstances.
    CASE_NOT_SPECIAL = "dk.exemption.case.assessment" "not-special" [];
    /// The obligations of a refusal are met.
    CASE_EXPLAINED = "dk.exemption.case.refusal-duties" "explained" [];
    /// The part reserved for the municipality is filled in.
    CASE_MUNICIPAL_PART = "dk.exemption.case.order" "municipal-part-filled" [];
    /// The exemption is registered.
    CASE_REGISTERED = "dk.exemption.case.register-after-grant" "registered" [];
    /// Unopened post of the last six months is sent on paper.
    CASE_UNOPENED_SENT = "dk.exemption.effect.unopened-six-months" "sent" [];
    /// All unopened post is sent on paper.
    CASE_UNOPENED_SENT_BEFORE = "dk.exemption.effect.unopened-before" "sent" [];
    /// Unopened post is not wanted on paper.
    CASE_UNOPENED_NOT_WANTED = "dk.exemption.case.order" "unopened-not-wanted" [];
    /// The citizen has the receipt and the notices.
    CASE_RECEIPT = "dk.exemption.case.receipt" "given" [];
    /// The receipt was printed again; there is no other effect.
    CASE_REPRINTED = "dk.exemption.case.receipt" "reprinted" [];
    /// The signed form is archived.
    CASE_ARCHIVED = "dk.exemption.case.archive" "archived" [];
    /// The form is entered in the records system.
    CASE_JOURNALISED = "dk.exemption.case.archive" "journalised" [];
    /// The case is closed.
    CASE_CLOSED = "dk.exemption.case.order" "closed" [];
}
