//! Denmark: the period of an exemption, the event that ends it, and its benefits.

steps! {
    /// The exemption runs to a day.
    TERM_LIMITED = "dk.exemption.duration.limited" "runs-until" ["until"];
    /// The exemption has effect from 1 November 2014 at the earliest.
    TERM_FIRST_EFFECT = "dk.exemption.first-effect" "from" ["from"];
    /// The agency notifies the person before it expires.
    TERM_NOTICE = "dk.exemption.duration.notice" "before" [];
    /// The exemption expired, and the person was connected.
    TERM_EXPIRED = "dk.exemption.duration.connection" "connected" ["until"];
    /// The exemption of an emigrant has no end date.
    TERM_EMIGRATED = "dk.exemption.duration.emigrated" "unlimited" [];
    /// The municipality decided before October 2017 that it has no end date.
    TERM_PERMANENT_BEFORE = "dk.exemption.duration.permanent-variant" "permanent" [];
    /// The exemption has no end.
    TERM_PERMANENT = "dk.exemption.duration.permanent" "permanent" [];
    /// The exemption was still in force when all became permanent.
    TERM_BECAME_PERMANENT = "dk.exemption.duration.became-permanent" "permanent" ["from"];
    /// The exemption was extended to a new day.
    TERM_EXTENDED = "dk.exemption.duration.extended" "extended" ["until"];
    /// The citizen ended it.
    END_BY_CITIZEN = "dk.exemption.end.revoked" "by-citizen" [];
    /// A representative with a fuldmagt ended it.
    END_BY_PROXY = "dk.exemption.end.revoked" "by-proxy" [];
    /// The guardian ended it.
    END_BY_GUARDIAN = "dk.exemption.end.revoked" "by-guardian" [];
    /// The citizen connected voluntarily, and it lapsed.
    END_JOINED = "dk.exemption.end.joined" "lapsed" [];
    /// Read access lifted it; the citizen must be informed.
    END_READ_ACCESS = "dk.read-access.lifts-exemption" "lifted" [];
    /// The citizen moved back to Denmark.
    END_RETURNED = "dk.exemption.end.returned" "lapsed" [];
    /// The citizen is deceased; the mailbox is closed.
    END_DIED = "dk.exemption.end.died" "closed" [];
    /// It was registered by mistake and deleted.
    END_MISTAKE = "dk.exemption.end.mistake" "taken-out" [];
    /// It can be ended at any time, by the citizen or a representative.
    END_ANY_TIME = "dk.exemption.end.revoked" "any-time" [];
    /// Post from authorities is sent on paper.
    EFFECT_PAPER = "dk.exemption.effect.paper" "yes" [];
    /// Unopened post of six months is available on paper on request.
    EFFECT_UNOPENED = "dk.exemption.effect.unopened-six-months" "on-request" [];
    /// All unopened post is available on paper on request.
    EFFECT_UNOPENED_BEFORE = "dk.exemption.effect.unopened-before" "on-request" [];
    /// Unopened post is sent to the registered address.
    EFFECT_UNOPENED_REGISTERED = "dk.exemption.effect.unopened-address" "registered-address" [];
    /// Unopened post is sent to the address that a person without residence in Denmark states.
    EFFECT_UNOPENED_STATED = "dk.exemption.effect.unopened-address" "stated-address" [];
    /// The alternative to self-service, where its law allows it.
    EFFECT_SELF_SERVICE = "dk.exemption.effect.self-service" "on-request" [];
    /// The act on self-service was not yet in force.
    EFFECT_SELF_SERVICE_NOT_YET = "dk.exemption.effect.self-service" "not-yet" ["from"];
    /// Private senders and senders entitled by other law are not covered.
    EFFECT_OTHER_SENDERS = "dk.exemption.effect.other-senders" "not-covered" [];
    /// A written receipt is available.
    EFFECT_RECEIPT = "dk.exemption.effect.receipt" "on-request" [];
}
