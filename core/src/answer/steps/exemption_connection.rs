//! Denmark: the connection to Digital Post, and the channel of a letter.

steps! {
    /// No one is connected automatically yet.
    ENROLMENT_BEFORE_2014 = "dk.enrolment.before-2014" "not-yet" ["from"];
    /// Part of the Odense trial of 2014: connected seven months before the others.
    ENROLMENT_ODENSE = "dk.enrolment.odense-2014" "connected" [];
    /// The person is deceased.
    ENROLMENT_NOT_COVERED_DEAD = "dk.enrolment.not-covered" "dead" [];
    /// The person has no personnummer.
    ENROLMENT_NO_PERSONNUMMER = "dk.enrolment.not-covered" "no-personnummer" [];
    /// The person is exempt.
    ENROLMENT_EXEMPT = "dk.enrolment.exempt" "exempt" [];
    /// The person is under 15.
    ENROLMENT_UNDER_15 = "dk.enrolment.age-15" "too-young" ["age"];
    /// Fewer than 30 days have passed since entry.
    ENROLMENT_WAITS = "dk.enrolment.entry-30-days" "waits" ["days"];
    /// 30 days or more have passed since entry.
    ENROLMENT_WAIT_OVER = "dk.enrolment.entry-30-days" "over" ["days"];
    /// The length of the period at that time was not found.
    ENROLMENT_ENTRY_UNKNOWN = "dk.enrolment.entry-before" "not-known" [];
    /// A person without a fixed address is connected like others.
    ENROLMENT_NO_FIXED_ADDRESS = "dk.enrolment.no-fixed-address" "like-others" [];
    /// The person is connected automatically.
    ENROLMENT_AUTOMATIC = "dk.enrolment.automatic" "connected" ["age"];
    /// A letter informs the person.
    ENROLMENT_LETTER = "dk.enrolment.letter" "sent" [];
    /// A person who was connected on departure stays connected.
    ENROLMENT_STAYS = "dk.enrolment.emigrated" "stays-connected" [];
    /// A person who left without being connected is not connected, which is not an exemption.
    ENROLMENT_EMIGRATED_NOT = "dk.enrolment.emigrated" "not-connected" [];
    /// The person may connect voluntarily.
    ENROLMENT_MAY_JOIN = "dk.enrolment.voluntary" "may-join" [];
    /// A condition for connecting voluntarily is not met.
    ENROLMENT_MAY_NOT_JOIN = "dk.enrolment.voluntary" "may-not-join" [];
    /// A person who has never lived in Denmark is not connected automatically.
    ENROLMENT_NO_RESIDENCE = "dk.enrolment.voluntary" "no-residence" [];
    /// Companies are not connected yet.
    COMPANY_NOT_YET = "dk.enrolment.companies" "not-yet" ["from"];
    /// Without a CVR number there is no obligation.
    COMPANY_NO_CVR = "dk.enrolment.companies" "no-cvr" [];
    /// The company is exempt.
    COMPANY_EXEMPT = "dk.enrolment.companies" "exempt" [];
    /// The company is connected.
    COMPANY_CONNECTED = "dk.enrolment.companies" "connected" [];
    /// The look-up gives no usable answer.
    DELIVERY_NO_ANSWER = "dk.delivery.lookup" "no-answer" [];
    /// The data contradict a connection of the recipient: the letter is held.
    DELIVERY_CONTRADICTION = "dk.delivery.contradiction" "waits" [];
    /// The recipient is connected: the letter may go digitally.
    DELIVERY_CONNECTED = "dk.delivery.digital" "connected" [];
    /// The recipient is not connected: the letter goes on paper.
    DELIVERY_ON_PAPER = "dk.delivery.digital" "on-paper" [];
    /// The look-up does not show why a person is not connected.
    DELIVERY_NOT_ENROLLED = "dk.delivery.not-enrolled" "why-not-stated" [];
    /// The recipient lives in Denmark.
    STATUS_DENMARK = "dk.delivery.cpr-status" "lives-in-denmark" [];
    /// The recipient is registered without an ordinary address. The cause is not stated, because it may be
    /// confidential.
    STATUS_SPECIAL_ROAD = "dk.delivery.cpr-status" "special-road-code" [];
    /// The recipient lives in Greenland.
    STATUS_GREENLAND = "dk.delivery.cpr-status" "greenland" [];
    /// The number is for tax only.
    STATUS_TAX_ONLY = "dk.delivery.cpr-status" "tax-only" [];
    /// The number is annulled.
    STATUS_ANNULLED = "dk.delivery.cpr-status" "annulled" [];
    /// The recipient has disappeared, which is not the same as deceased.
    STATUS_DISAPPEARED = "dk.delivery.cpr-status" "disappeared" [];
    /// The recipient has left Denmark, which is not the same as exempt.
    STATUS_EMIGRATED = "dk.delivery.cpr-status" "emigrated" [];
    /// The number has been replaced.
    STATUS_REPLACED = "dk.delivery.current-number" "replaced" [];
    /// The recipient is deceased and the mailbox closed.
    STATUS_DEAD = "dk.delivery.died" "closed" [];
    /// No address is known: the letter is held.
    DELIVERY_NO_ADDRESS = "dk.delivery.address" "missing" [];
    /// The message has arrived on the day it was available.
    DELIVERY_ARRIVED = "dk.delivery.section-10" "arrived" [];
    /// The message arrives when it is available.
    DELIVERY_ARRIVES = "dk.delivery.section-10" "when-available" [];
    /// A person decides the channel for a recipient who is registered without an ordinary address.
    DELIVERY_PERSON_DECIDES = "dk.delivery.road-codes" "a-person-decides" [];
    /// Digital Post accepts a message of this size.
    DELIVERY_SIZE_FITS = "dk.delivery.size" "fits" [];
    /// Digital Post does not accept a message of this size: it is held.
    DELIVERY_SIZE_EXCEEDED = "dk.delivery.size" "exceeded" [];
    /// The content of the mailbox is deleted some years after death.
    DELIVERY_DELETED_AFTER_DEATH = "dk.delivery.deletion" "after-death" ["years"];
}
