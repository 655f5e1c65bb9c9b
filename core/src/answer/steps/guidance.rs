//! The citizens' guides: which rule an answer leads to.

steps! {
    /// Denmark: under 15 there is nothing to be let off.
    GUIDE_UNDER_15 = "dk.exemption.age-15" "under-15" [];
    /// Denmark: whoever is registered as having left is always let off.
    GUIDE_MOVED_AWAY = "dk.exemption.abroad-always-granted" "moved-away" [];
    /// Denmark: to be registered as having no fixed address is a ground.
    GUIDE_NO_ADDRESS = "dk.exemption.grounds" "no-fixed-address" [];
    /// Denmark: in Greenland and the Faroe Islands other rules hold.
    GUIDE_ELSEWHERE = "dk.guidance.greenland-faroe" "elsewhere" [];
    /// Denmark: a company is let off on other terms.
    GUIDE_COMPANY = "dk.exemption.company-ground" "its-own" [];
    /// Denmark: help with reading is enough.
    GUIDE_READ_ACCESS = "dk.read-access.ways" "enough" [];
    /// Denmark: at least one ground fits; which one is not asked.
    GUIDE_GROUND_FITS = "dk.exemption.declaration" "may-be-declared" [];
    /// Denmark: no ground fits.
    GUIDE_NO_GROUND = "dk.exemption.declaration" "none-fits" [];
    /// Denmark: it is not certain whether one fits; nobody tests it.
    GUIDE_GROUND_UNSURE = "dk.exemption.ground-not-required" "nobody-tests" [];
    /// Denmark: the citizen comes.
    GUIDE_COMES = "dk.exemption.attendance" "comes" [];
    /// Denmark: somebody else comes with a fuldmagt.
    GUIDE_PROXY = "dk.exemption.proxy" "may-come" [];
    /// Denmark: the guardian comes.
    GUIDE_GUARDIAN = "dk.exemption.guardian" "may-come" [];
    /// Denmark: nobody can come: there is another way.
    GUIDE_NOBODY_COMES = "dk.exemption.attendance-exceptions" "ask-first" [];
    /// Denmark: the municipality may let people outside Denmark send the request.
    GUIDE_FROM_ABROAD = "dk.exemption.abroad" "ask-first" [];
    /// Norway: private persons may reserve.
    GUIDE_MAY_RESERVE = "no.section-9.who" "may-reserve" [];
    /// Norway: without contact data letters of § 9 come on paper already.
    GUIDE_PAPER_ALREADY = "no.register.contact" "paper-already" [];
    /// Norway: Nav's payment slips come on paper only to those who have reserved.
    GUIDE_NAV = "no.guidance.nav-slips" "reserve" [];
    /// Norway: reservation is done online.
    GUIDE_ONLINE = "no.guidance.ways" "online" [];
    /// Norway: reservation is done by phone.
    GUIDE_PHONE = "no.guidance.ways" "phone" [];
    /// Norway: reservation does not stop reminders.
    GUIDE_REMINDERS = "no.section-9.other" "still-come" [];
    /// Norway: what somebody else may do was not found.
    GUIDE_HELPER = "no.guidance.helper" "ask-first" [];
    /// Norway: a guardian needs authority.
    GUIDE_MANDATE = "no.guidance.guardian" "needs-authority" [];
    /// Norway: paper or digital, not both.
    GUIDE_NOT_BOTH = "no.guidance.not-both" "one-of-two" [];
    /// Norway: one of two mailboxes may be chosen.
    GUIDE_MAILBOX = "no.guidance.mailbox-choice" "may-choose" [];
    /// Norway: whoever has reserved cannot choose one.
    GUIDE_MAILBOX_RESERVED = "no.guidance.mailbox-choice" "reserved-cannot" [];
    /// Norway: a mailbox may have an age limit; the law has none that was found.
    GUIDE_MAILBOX_AGE = "no.guidance.mailbox-age" "under-15" [];
    /// Norway: without a mailbox letters come otherwise.
    GUIDE_NO_MAILBOX = "no.channel.no-mailbox" "paper-or-altinn" [];
}
