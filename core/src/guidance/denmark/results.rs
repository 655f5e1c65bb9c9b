//! Denmark: what the guides lead to.

use crate::answer::steps;
use crate::guidance::tree::{BLANK, Line, Lines, Outcome, line};
use crate::law::Day;

/// The last day before FD 001 was split.
const ONE_FORM_UNTIL: Day = Day(2014, 6, 30);

static ID: Line = line("id", "dk.exemption.id");
static CARD_VALID: Line = line("card-valid", "dk.exemption.id-valid-card");
static MITID: Line = line("mitid", "dk.guidance.bring-mitid");
static FORM_2014: Line = line("form-001", "dk.exemption.form").until(ONE_FORM_UNTIL);
static FORM: Line = line("form-001a", "dk.exemption.forms-2014");
static SIGNED_2014: Line = line("signed-001", "dk.exemption.proxy").until(ONE_FORM_UNTIL);
static SIGNED: Line = line("signed-001a", "dk.exemption.forms-2014");
static FULDMAGT: Line = line("signed-001f", "dk.exemption.forms-2014");
static HOLDER_ID: Line = line("holder-id", "dk.exemption.own-id");
static CITIZEN_CARD: Line = line("citizen-card", "dk.guidance.citizen-card");
static GUARDIAN_ID: Line = line("guardian-id", "dk.exemption.guardian");
static GUARDIAN_PAPER: Line = line("guardian-paper", "dk.exemption.guardian");
static GUARDIAN_FORM: Line = line("guardian-form", "dk.exemption.guardian-form");

static BOOK: Line = line("book", "dk.guidance.book-time");
static WHERE: Line = line("where", "dk.exemption.competence");
static OTHER_MUNICIPALITY: Line = line("other-municipality", "dk.exemption.other-municipality");
static NO_ID: Line = line("no-id", "dk.exemption.id");
static DECLARE: Line = line("declare", "dk.exemption.declaration");
static NO_PROOF: Line = line("no-proof", "dk.exemption.ground-not-required");
static ASSESSED: Line = line("assessed", "dk.exemption.ground-assessed");
static OFFER: Line = line("offer", "dk.exemption.help");
static UNOPENED: Line = line("ask-unopened", "dk.exemption.unopened-post");
static FIRST_EFFECT: Line = line("first-effect", "dk.exemption.first-effect");
static RECEIPT: Line = line("receipt", "dk.exemption.effect.receipt");
static NOT_SENT: Line = line("not-sent", "dk.exemption.attendance");
static DECIDE: Line = line("decide", "dk.exemption.ground-not-required");
static READ_HELP: Line = line("read-help", "dk.read-access.ways");
static DESK_HELP: Line = line("desk-help", "dk.exemption.help");

static AT_THE_DESK: Lines = &[&BOOK, &WHERE, &DECLARE, &UNOPENED, &RECEIPT];
static DESK_KNOW: Lines = &[&NO_PROOF, &ASSESSED, &OFFER, &OTHER_MUNICIPALITY, &NO_ID];

static BY_PROXY: Lines = &[
    &line("sign-both", "dk.exemption.proxy-signed"),
    &line("give", "dk.exemption.proxy"),
    &line("holder-signs", "dk.exemption.proxy-holder-signs"),
    &BOOK,
    &line("where-proxy", "dk.exemption.competence"),
];
static PROXY_KNOW: Lines = &[
    &NOT_SENT,
    &NO_PROOF,
    &ASSESSED,
    &OTHER_MUNICIPALITY,
    &line("own-fuldmagt", "dk.exemption.proxy-own-document"),
    &line("entity", "dk.exemption.proxy-entity"),
];
static PROXY_BRINGS: Lines = &[&SIGNED_2014, &SIGNED, &FULDMAGT, &HOLDER_ID, &CARD_VALID, &CITIZEN_CARD];

static BY_GUARDIAN: Lines = &[
    &BOOK,
    &line("where-guardian", "dk.exemption.competence"),
    &line("declare-guardian", "dk.exemption.signature"),
    &UNOPENED,
];
static GUARDIAN_KNOW: Lines = &[&NOT_SENT, &NO_PROOF, &ASSESSED, &OTHER_MUNICIPALITY];
static GUARDIAN_BRINGS: Lines = &[&GUARDIAN_ID, &CARD_VALID, &GUARDIAN_PAPER, &FORM_2014, &GUARDIAN_FORM];

static BY_PHONE: Lines =
    &[&line("call", "dk.guidance.phone"), &line("say-cannot", "dk.exemption.attendance-exceptions")];
static PHONE_KNOW: Lines = &[
    &line("special-weak", "dk.exemption.attendance-exceptions"),
    &line("cannot-sign", "dk.exemption.cannot-sign"),
    &line("special-prison", "dk.exemption.attendance-exceptions"),
    &line("declarant", "dk.exemption.declarant"),
];

static FROM_ABROAD: Lines =
    &[&line("call-last", "dk.exemption.competence"), &line("abroad-proxy", "dk.exemption.proxy")];
static ABROAD_SEND: Line = line("abroad-send", "dk.exemption.abroad");
static ABROAD_KNOW: Lines = &[&ABROAD_SEND, &line("never-lived", "dk.exemption.competence-state")];

static THEN: Lines = &[
    &line("paper", "dk.exemption.effect.paper"),
    &FIRST_EFFECT,
    &line("unopened", "dk.exemption.effect.unopened-six-months"),
    &line("unopened-before", "dk.exemption.effect.unopened-before"),
    &line("unopened-address", "dk.exemption.effect.unopened-address"),
    &line("kept", "dk.delivery.deletion"),
    &line("self-service", "dk.exemption.effect.self-service"),
    &line("limited", "dk.exemption.duration.limited"),
    &line("limit-possible", "dk.exemption.duration.permanent-variant"),
    &line("lasting", "dk.exemption.duration.permanent"),
];
static THEN_ABROAD: Lines = &[
    &line("paper", "dk.exemption.effect.paper"),
    &FIRST_EFFECT,
    &line("unopened", "dk.exemption.effect.unopened-six-months"),
    &line("unopened-before", "dk.exemption.effect.unopened-before"),
    &line("unopened-abroad", "dk.exemption.effect.unopened-address"),
    &line("kept", "dk.delivery.deletion"),
    &line("self-service", "dk.exemption.effect.self-service"),
    &line("lasting-abroad", "dk.exemption.duration.emigrated"),
    &line("lasting", "dk.exemption.duration.permanent"),
    &line("returns", "dk.exemption.end.returned"),
];
static NOT_COVERED: Lines =
    &[&line("private", "dk.exemption.effect.other-senders"), &line("payslips", "dk.exemption.effect.other-senders")];
static UNDO: Lines = &[&line("undo", "dk.exemption.end.revoked"), &line("undo-how", "dk.exemption.end.revoked")];

static READ_THEN: Lines = &[
    &line("read-what-before", "dk.read-access.read-before-2022"),
    &line("read-what", "dk.read-access.read"),
    &line("read-write", "dk.read-access.read-and-write"),
    &line("read-first-effect", "dk.read-access.first-effect"),
    &line("read-ten", "dk.read-access.at-most-ten"),
    &line("read-duty", "dk.read-access.responsibility"),
    &line("read-lifts", "dk.read-access.lifts-exemption"),
];
static READ_NOT_COVERED: Lines = &[
    &line("read-private", "dk.read-access.public-post-only"),
    &line("read-no-fuldmagt", "dk.read-access.public-post-only"),
];
static READ_UNDO: Lines = &[&line("read-end", "dk.read-access.taking-back")];

/// What leads to an exemption, from here on the same.
const EXEMPT: Outcome = Outcome { then: THEN, not_covered: NOT_COVERED, undo: UNDO, ..BLANK };
const COMES: Outcome = Outcome {
    said: &[&steps::GUIDE_COMES],
    bring: &[&ID, &CARD_VALID, &MITID, &FORM_2014, &FORM],
    steps: AT_THE_DESK,
    know: DESK_KNOW,
    ..EXEMPT
};
const PROXY: Outcome =
    Outcome { said: &[&steps::GUIDE_PROXY], bring: PROXY_BRINGS, steps: BY_PROXY, know: PROXY_KNOW, ..EXEMPT };
const GUARDIAN: Outcome = Outcome {
    said: &[&steps::GUIDE_GUARDIAN],
    bring: GUARDIAN_BRINGS,
    steps: BY_GUARDIAN,
    know: GUARDIAN_KNOW,
    ..EXEMPT
};
const SPECIAL: Outcome = Outcome { said: &[&steps::GUIDE_NOBODY_COMES], steps: BY_PHONE, know: PHONE_KNOW, ..EXEMPT };
const ASK: Outcome = Outcome {
    steps: &[&line("ask-desk", "dk.exemption.help"), &line("ask-same-day", "dk.exemption.attendance")],
    know: &[&line("ask-silent", "dk.exemption.ground-not-required"), &DECIDE, &ASSESSED],
    ..BLANK
};
const COMPANY: Outcome = Outcome {
    id: "company",
    bring: &[&line("co-form", "dk.exemption.company-form")],
    steps: &[&line("co-attend", "dk.exemption.company-attendance")],
    know: &[&line("co-ground", "dk.exemption.company-ground"), &line("co-no-cvr", "dk.exemption.company-covered")],
    then: &[&line("co-limited", "dk.exemption.company-term"), &line("co-control", "dk.exemption.company-control")],
    ..BLANK
};

pub(super) static PAPER_RESULTS: &[Outcome] = &[
    Outcome { id: "self", ..COMES },
    Outcome {
        id: "self-abroad",
        said: &[&steps::GUIDE_COMES, &steps::GUIDE_FROM_ABROAD],
        bring: &[&ID, &CARD_VALID, &FORM_2014, &FORM],
        steps: AT_THE_DESK,
        know: &[&OTHER_MUNICIPALITY, &NO_ID, &ABROAD_SEND],
        then: THEN_ABROAD,
        ..EXEMPT
    },
    Outcome {
        id: "abroad",
        said: &[&steps::GUIDE_FROM_ABROAD],
        steps: FROM_ABROAD,
        know: ABROAD_KNOW,
        then: THEN_ABROAD,
        ..EXEMPT
    },
    Outcome { id: "proxy", ..PROXY },
    Outcome { id: "guardian", ..GUARDIAN },
    Outcome { id: "special", ..SPECIAL },
    Outcome {
        id: "read",
        bring: &[&line("read-id", "dk.read-access.identification")],
        steps: &[
            &line("read-online", "dk.read-access.ways"),
            &line("read-desk", "dk.read-access.ways"),
            &line("read-proxy", "dk.read-access.ways"),
            &line("read-form", "dk.read-access.form"),
        ],
        then: READ_THEN,
        not_covered: READ_NOT_COVERED,
        undo: READ_UNDO,
        otherwise: Some(("help", "no")),
        ..BLANK
    },
    Outcome {
        id: "read-guardian",
        bring: &[&GUARDIAN_ID, &line("guardian-paper", "dk.read-access.guardian")],
        steps: &[
            &line("read-guardian-desk", "dk.read-access.guardian"),
            &line("read-guardian-form", "dk.read-access.form"),
        ],
        then: READ_THEN,
        not_covered: READ_NOT_COVERED,
        undo: READ_UNDO,
        otherwise: Some(("help", "no")),
        ..BLANK
    },
    Outcome {
        id: "no",
        steps: &[&READ_HELP, &DESK_HELP],
        know: &[&DECIDE, &ASSESSED],
        then: &[&line("later", "dk.exemption.declaration")],
        ..BLANK
    },
    Outcome { id: "ask", bring: &[&ID, &CARD_VALID], ..ASK },
    Outcome { id: "ask-guardian", bring: GUARDIAN_BRINGS, ..ASK },
    Outcome {
        id: "under-15",
        then: &[
            &line("comes-at-15", "dk.enrolment.age-15"),
            &line("letter", "dk.enrolment.letter"),
            &line("ask-at-15", "dk.exemption.age-15"),
        ],
        ..BLANK
    },
    Outcome {
        id: "not-here",
        steps: &[
            &line("greenland-own", "dk.guidance.greenland"),
            &line("greenland-form", "dk.guidance.greenland"),
            &line("ask-sender", "dk.guidance.greenland-faroe"),
        ],
        ..BLANK
    },
    COMPANY,
];

pub(super) static BRING_RESULTS: &[Outcome] = &[
    Outcome { id: "bring-self", ..COMES },
    Outcome { id: "bring-proxy", ..PROXY },
    Outcome { id: "bring-guardian", ..GUARDIAN },
    Outcome { id: "bring-special", ..SPECIAL },
    COMPANY,
];
