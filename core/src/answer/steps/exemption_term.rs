//! Denmark: how long an exemption runs, what ends it, what it brings.

steps! {
    /// The exemption runs to a day.
    TERM_LIMITED = "dk.exemption.duration.limited" "runs-until" ["until"];
    /// The exemption has effect from 1 November 2014 at the earliest.
    TERM_FIRST_EFFECT = "dk.exemption.first-effect" "from" ["from"];
    /// The agency notifies the person before it expires.
    TERM_NOTICE = "dk.exemption.duration.notice" "before" [];
    /// The exemption ran out, and the person was connected.
    TERM_EXPIRED = "dk.exemption.duration.connection" "connected" ["until"];
    /// The exemption of an emigrant has no end date.
    TERM_EMIGRATED = "dk.exemption.duration.emigrated" "unlimited" [];
    /// The municipality decided before October 2017 that it has no end date.
    TERM_PERMANENT_BEFORE = "dk.exemption.duration.permanent-variant" "permanent" [];
    /// It has no end.
    TERM_PERMANENT = "dk.exemption.duration.permanent" "permanent" [];
    /// It was still running when all became permanent.
    TERM_BECAME_PERMANENT = "dk.exemption.duration.became-permanent" "permanent" ["from"];
    /// It was renewed, to a new day.
    TERM_EXTENDED = "dk.exemption.duration.extended" "extended" ["until"];
    /// The citizen ended it.
    END_BY_CITIZEN = "dk.exemption.end.revoked" "by-citizen" [];
    /// A proxy holder ended it.
    END_BY_PROXY = "dk.exemption.end.revoked" "by-proxy" [];
    /// The guardian ended it.
    END_BY_GUARDIAN = "dk.exemption.end.revoked" "by-guardian" [];
    /// The citizen joined voluntarily, and it lapsed.
    END_JOINED = "dk.exemption.end.joined" "lapsed" [];
    /// Read access lifted it; the citizen must be told.
    END_READ_ACCESS = "dk.read-access.lifts-exemption" "lifted" [];
    /// The citizen moved back to Denmark.
    END_RETURNED = "dk.exemption.end.returned" "lapsed" [];
    /// The citizen is dead; the mailbox is closed.
    END_DIED = "dk.exemption.end.died" "closed" [];
    /// It was created by mistake and taken out.
    END_MISTAKE = "dk.exemption.end.mistake" "taken-out" [];
    /// It can be ended at any time, by the citizen or whoever acts for them.
    END_ANY_TIME = "dk.exemption.end.revoked" "any-time" [];
    /// Post from authorities comes on paper.
    EFFECT_PAPER = "dk.exemption.effect.paper" "yes" [];
    /// Unopened post of six months can be had on paper.
    EFFECT_UNOPENED = "dk.exemption.effect.unopened-six-months" "on-request" [];
    /// All unopened post can be had on paper.
    EFFECT_UNOPENED_BEFORE = "dk.exemption.effect.unopened-before" "on-request" [];
    /// Unopened post goes to the registered address.
    EFFECT_UNOPENED_REGISTERED = "dk.exemption.effect.unopened-address" "registered-address" [];
    /// Unopened post goes to the address that a person without residence in Denmark states.
    EFFECT_UNOPENED_STATED = "dk.exemption.effect.unopened-address" "stated-address" [];
    /// The other way than self-service, where its law allows.
    EFFECT_SELF_SERVICE = "dk.exemption.effect.self-service" "on-request" [];
    /// The act on self-service was not yet in force.
    EFFECT_SELF_SERVICE_NOT_YET = "dk.exemption.effect.self-service" "not-yet" ["from"];
    /// Private senders and those entitled by other law are not covered.
    EFFECT_OTHER_SENDERS = "dk.exemption.effect.other-senders" "not-covered" [];
    /// A written receipt can be had.
    EFFECT_RECEIPT = "dk.exemption.effect.receipt" "on-request" [];
}
