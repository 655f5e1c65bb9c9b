//! Guides for citizens: the rules an answer applies.

steps! {
    /// Denmark: persons under 15 are not connected and need no exemption.
    GUIDE_UNDER_15 = "dk.exemption.age-15" "under-15" [];
    /// Denmark: a person registered as having left the country is always exempted on request.
    GUIDE_MOVED_AWAY = "dk.exemption.abroad-always-granted" "moved-away" [];
    /// Denmark: registration without a fixed address is a ground for exemption.
    GUIDE_NO_ADDRESS = "dk.exemption.grounds" "no-fixed-address" [];
    /// Denmark: other rules apply in Greenland and the Faroe Islands.
    GUIDE_ELSEWHERE = "dk.guidance.greenland-faroe" "elsewhere" [];
    /// Denmark: other conditions apply to exemption of companies.
    GUIDE_COMPANY = "dk.exemption.company-ground" "its-own" [];
    /// Denmark: read access for a helper is sufficient.
    GUIDE_READ_ACCESS = "dk.read-access.ways" "enough" [];
    /// Denmark: at least one ground applies; the guide does not ask which.
    GUIDE_GROUND_FITS = "dk.exemption.declaration" "may-be-declared" [];
    /// Denmark: no ground applies.
    GUIDE_NO_GROUND = "dk.exemption.declaration" "none-fits" [];
    /// Denmark: it is uncertain whether a ground applies; the declaration is not verified.
    GUIDE_GROUND_UNSURE = "dk.exemption.ground-not-required" "nobody-tests" [];
    /// Denmark: the citizen attends in person.
    GUIDE_COMES = "dk.exemption.attendance" "comes" [];
    /// Denmark: a representative attends with a fuldmagt.
    GUIDE_PROXY = "dk.exemption.proxy" "may-come" [];
    /// Denmark: the guardian attends.
    GUIDE_GUARDIAN = "dk.exemption.guardian" "may-come" [];
    /// Denmark: attendance is impossible, and an exception may apply.
    GUIDE_NOBODY_COMES = "dk.exemption.attendance-exceptions" "ask-first" [];
    /// Denmark: the municipality may let persons outside Denmark send the request.
    GUIDE_FROM_ABROAD = "dk.exemption.abroad" "ask-first" [];
    /// Norway: private individuals may reserve against digital communication.
    GUIDE_MAY_RESERVE = "no.section-9.who" "may-reserve" [];
    /// Norway: without contact data, letters under § 9 are already sent on paper.
    GUIDE_PAPER_ALREADY = "no.register.contact" "paper-already" [];
    /// Norway: Nav sends payment slips on paper only to persons who have reserved.
    GUIDE_NAV = "no.guidance.nav-slips" "reserve" [];
    /// Norway: the person reserves online.
    GUIDE_ONLINE = "no.guidance.ways" "online" [];
    /// Norway: the person reserves by telephone.
    GUIDE_PHONE = "no.guidance.ways" "phone" [];
    /// Norway: reservation does not stop reminders.
    GUIDE_REMINDERS = "no.section-9.other" "still-come" [];
    /// Norway: no source states what a helper may do on another person's behalf.
    GUIDE_HELPER = "no.guidance.helper" "ask-first" [];
    /// Norway: a guardian needs authority to act.
    GUIDE_MANDATE = "no.guidance.guardian" "needs-authority" [];
    /// Norway: post is sent either on paper or digitally.
    GUIDE_NOT_BOTH = "no.guidance.not-both" "one-of-two" [];
    /// Norway: one of two mailboxes can be chosen.
    GUIDE_MAILBOX = "no.guidance.mailbox-choice" "may-choose" [];
    /// Norway: a person who has reserved cannot choose a mailbox.
    GUIDE_MAILBOX_RESERVED = "no.guidance.mailbox-choice" "reserved-cannot" [];
    /// Norway: a mailbox may have an age limit; no statutory limit was found.
    GUIDE_MAILBOX_AGE = "no.guidance.mailbox-age" "under-15" [];
    /// Norway: without a mailbox, letters are sent on paper or through Altinn.
    GUIDE_NO_MAILBOX = "no.channel.no-mailbox" "paper-or-altinn" [];
}
