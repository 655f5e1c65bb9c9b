//! Denmark: the connection to Digital Post, and the channel of a letter.

codes! {
    /// It is not stated whether the subject is a person or a company.
    ENROLMENT_SUBJECT_MISSING = Error "exemption.enrolment.subject.missing" [] "postregler.answerable";
    /// It is not stated whether the person has a personnummer.
    ENROLMENT_PERSONNUMMER_MISSING = Error "exemption.enrolment.personnummer.missing" [] "postregler.answerable";
    /// The age is missing.
    ENROLMENT_AGE_MISSING = Error "exemption.enrolment.age.missing" [] "postregler.answerable";
    /// It is not stated whether the person lives in Denmark.
    ENROLMENT_RESIDENCE_MISSING = Error "exemption.enrolment.residence.missing" [] "postregler.answerable";
    /// It is not stated whether the company has a CVR number.
    ENROLMENT_CVR_MISSING = Error "exemption.enrolment.cvr.missing" [] "postregler.answerable";
    /// It is not stated whether the person was connected on departure.
    ENROLMENT_CONNECTED_MISSING = Error "exemption.enrolment.connected.missing" [] "dk.enrolment.emigrated";
    /// The day of entry lies in the future.
    ENROLMENT_ENTERED_FUTURE = Error "exemption.enrolment.entered.in-future" [] "postregler.answerable";
    /// In the Odense trial of 2014 some were connected before the others; it is not stated whether the person was.
    ENROLMENT_ODENSE = Hint "exemption.enrolment.odense" [] "dk.enrolment.odense-2014";
    /// The length of the period after entry at that time was not found.
    ENROLMENT_ENTRY_NOT_FOUND = Hint "exemption.enrolment.entered.not-found" [] "dk.enrolment.entry-before";
    /// No look-up was made of whether the recipient is connected.
    DELIVERY_LOOKUP_MISSING = Error "exemption.delivery.enrolled.missing" [] "dk.delivery.lookup";
    /// The look-up failed.
    DELIVERY_LOOKUP_FAILED = Error "exemption.delivery.enrolled.failed" [] "dk.delivery.lookup";
    /// The look-up returned a value that is not known.
    DELIVERY_LOOKUP_UNKNOWN = Error "exemption.delivery.enrolled.unknown" [] "dk.delivery.lookup";
    /// The two look-ups differ, or they are about a person and the number is a company's.
    DELIVERY_LOOKUPS_DIFFER = Error "exemption.delivery.lookups-differ" [] "dk.delivery.lookup";
    /// The mailbox is closed.
    DELIVERY_MAILBOX_CLOSED = Error "exemption.delivery.mailbox-closed" [] "dk.delivery.died";
    /// The look-up in CPR failed. An error where the letter would otherwise go digitally.
    DELIVERY_CPR_FAILED = Warning "exemption.delivery.cpr.failed" [] "dk.delivery.lookup";
    /// The status in CPR was not looked up.
    DELIVERY_CPR_NOT_ASKED = Hint "exemption.delivery.cpr.not-asked" [] "dk.delivery.cpr-status";
    /// The look-up in CPR is stated to have failed, but a status is present.
    DELIVERY_CPR_CONTRADICTS = Error "exemption.delivery.cpr.contradicts" [] "dk.delivery.contradiction";
    /// The recipient is connected according to the look-up, and under 15.
    DELIVERY_AGE_CONTRADICTS = Error "exemption.delivery.age.contradicts" [] "dk.delivery.contradiction";
    /// The recipient is connected according to the look-up, and entered Denmark in the last 30 days.
    DELIVERY_ENTERED_CONTRADICTS = Error "exemption.delivery.entered.contradicts" [] "dk.delivery.contradiction";
    /// The day of entry lies in the future. A warning where the letter goes on paper.
    DELIVERY_ENTERED_FUTURE = Error "exemption.delivery.entered.in-future" [] "dk.delivery.contradiction";
    /// The status is not one of the known ones.
    DELIVERY_STATUS_UNKNOWN = Error "exemption.delivery.cpr-status.unknown" [] "dk.delivery.cpr-status";
    /// The recipient is deceased.
    DELIVERY_DEAD = Error "exemption.delivery.dead" [] "dk.delivery.died";
    /// The number is no longer in use.
    DELIVERY_CURRENT_NUMBER = Error "exemption.delivery.number-replaced" [] "dk.delivery.current-number";
    /// The number is annulled.
    DELIVERY_ANNULLED = Error "exemption.delivery.number-annulled" [] "dk.delivery.cpr-status";
    /// No address is known for a letter on paper.
    DELIVERY_ADDRESS_MISSING = Error "exemption.delivery.address.missing" [] "dk.delivery.address";
    /// It is not stated whether there is an address.
    DELIVERY_ADDRESS_NOT_SAID = Warning "exemption.delivery.address.not-stated" [] "dk.delivery.address";
    /// The day on which the message was available is stated, but the letter does not go digitally.
    DELIVERY_AVAILABLE_UNUSED = Warning "exemption.delivery.available.not-digital" [] "dk.delivery.section-10";
    /// The message exceeds the size limit of Digital Post.
    DELIVERY_SIZE_TOO_LARGE = Error "exemption.delivery.size.too-large" [] "dk.delivery.size";
    /// The message exceeds the limit if a megabyte is a million bytes, which the regulation does not define.
    DELIVERY_SIZE_UNCERTAIN = Warning "exemption.delivery.size.uncertain" [] "dk.delivery.size";
    /// The message has more attached files than Digital Post accepts.
    DELIVERY_TOO_MANY_FILES = Error "exemption.delivery.attachments.too-many" [] "dk.delivery.size";
    /// The day lies before the first regulation on size that was found.
    DELIVERY_SIZE_NOT_CHECKED = Hint "exemption.delivery.size.not-checked" [] "dk.delivery.size";
    /// The message is about a child and goes to both holders of parental authority.
    DELIVERY_BOTH_PARENTS = Hint "exemption.delivery.both-parents" [] "dk.delivery.both-parents";
    /// The recipient is registered without an ordinary address: a person has to review the letter. An error where no
    /// address is known.
    DELIVERY_NO_ORDINARY_ADDRESS = Error "exemption.delivery.no-ordinary-address" [] "dk.delivery.road-codes";
    /// The recipient lives outside Denmark, and mailboxes were created by mistake for such people at that time.
    DELIVERY_MAILBOX_BY_MISTAKE = Warning "exemption.delivery.mailbox-by-mistake" [] "dk.delivery.mailbox-by-mistake";
    /// The recipient lives outside Denmark: notices by SMS go to Danish telephone numbers only.
    DELIVERY_SMS_ABROAD = Hint "exemption.delivery.sms-abroad" [] "dk.delivery.sms-denmark-only";
    /// The person lives in Greenland, where Greenland's own rules on exemption apply. An error in a Danish form.
    GREENLAND_OWN_RULES = Hint "exemption.greenland.own-rules" [] "dk.guidance.greenland";
}
