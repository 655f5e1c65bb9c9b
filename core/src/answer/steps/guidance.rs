//! The citizens' guides: the rule that an answer leads to.

steps! {
    /// Denmark: there is no exemption under 15, because there is no obligation.
    GUIDE_UNDER_15 = "dk.exemption.age-15" "under-15" [];
    /// Denmark: a person registered as having left is always exempted.
    GUIDE_MOVED_AWAY = "dk.exemption.abroad-always-granted" "moved-away" [];
    /// Denmark: being registered without a fixed address is a ground.
    GUIDE_NO_ADDRESS = "dk.exemption.grounds" "no-fixed-address" [];
    /// Denmark: other rules apply in Greenland and the Faroe Islands.
    GUIDE_ELSEWHERE = "dk.guidance.greenland-faroe" "elsewhere" [];
    /// Denmark: a company is exempted on other conditions.
    GUIDE_COMPANY = "dk.exemption.company-ground" "its-own" [];
    /// Denmark: help with reading is sufficient.
    GUIDE_READ_ACCESS = "dk.read-access.ways" "enough" [];
    /// Denmark: at least one ground applies; which one is not asked.
    GUIDE_GROUND_FITS = "dk.exemption.declaration" "may-be-declared" [];
    /// Denmark: no ground applies.
    GUIDE_NO_GROUND = "dk.exemption.declaration" "none-fits" [];
    /// Denmark: it is not certain whether a ground applies; none is tested.
    GUIDE_GROUND_UNSURE = "dk.exemption.ground-not-required" "nobody-tests" [];
    /// Denmark: the citizen attends.
    GUIDE_COMES = "dk.exemption.attendance" "comes" [];
    /// Denmark: a representative attends with a fuldmagt.
    GUIDE_PROXY = "dk.exemption.proxy" "may-come" [];
    /// Denmark: the guardian attends.
    GUIDE_GUARDIAN = "dk.exemption.guardian" "may-come" [];
    /// Denmark: attendance is impossible: there is another procedure.
    GUIDE_NOBODY_COMES = "dk.exemption.attendance-exceptions" "ask-first" [];
    /// Denmark: the municipality may allow people outside Denmark to send the request.
    GUIDE_FROM_ABROAD = "dk.exemption.abroad" "ask-first" [];
    /// Norway: private persons may reserve.
    GUIDE_MAY_RESERVE = "no.section-9.who" "may-reserve" [];
    /// Norway: without contact data letters under § 9 are sent on paper already.
    GUIDE_PAPER_ALREADY = "no.register.contact" "paper-already" [];
    /// Norway: Nav sends payment slips on paper only to those who have reserved.
    GUIDE_NAV = "no.guidance.nav-slips" "reserve" [];
    /// Norway: reservation is made online.
    GUIDE_ONLINE = "no.guidance.ways" "online" [];
    /// Norway: reservation is made by phone.
    GUIDE_PHONE = "no.guidance.ways" "phone" [];
    /// Norway: reservation does not stop reminders.
    GUIDE_REMINDERS = "no.section-9.other" "still-come" [];
    /// Norway: what another person may do was not found.
    GUIDE_HELPER = "no.guidance.helper" "ask-first" [];
    /// Norway: a guardian needs a mandate.
    GUIDE_MANDATE = "no.guidance.guardian" "needs-authority" [];
    /// Norway: paper or digital, not both.
    GUIDE_NOT_BOTH = "no.guidance.not-both" "one-of-two" [];
    /// Norway: one of two mailboxes may be chosen.
    GUIDE_MAILBOX = "no.guidance.mailbox-choice" "may-choose" [];
    /// Norway: a person who has reserved cannot choose one.
    GUIDE_MAILBOX_RESERVED = "no.guidance.mailbox-choice" "reserved-cannot" [];
    /// Norway: a mailbox may have an age limit; none was found in the law.
    GUIDE_MAILBOX_AGE = "no.guidance.mailbox-age" "under-15" [];
    /// Norway: without a mailbox letters are sent by another channel.
    GUIDE_NO_MAILBOX = "no.channel.no-mailbox" "paper-or-altinn" [];
}
