//! The results of the Danish guides.

use crate::answer::steps;
use crate::guidance::tree::{EMPTY, ResultContent, Text, Texts, text};
use crate::law::ONE_FORM_UNTIL;

static ID: Text = text("id", "dk.exemption.id");
static CARD_VALID: Text = text("card-valid", "dk.exemption.id-valid-card");
static MITID: Text = text("mitid", "dk.guidance.bring-mitid");
static FORM_2014: Text = text("form-001", "dk.exemption.form").until(ONE_FORM_UNTIL);
static FORM: Text = text("form-001a", "dk.exemption.forms-2014");
static SIGNED_2014: Text = text("signed-001", "dk.exemption.proxy").until(ONE_FORM_UNTIL);
static SIGNED: Text = text("signed-001a", "dk.exemption.forms-2014");
static FULDMAGT: Text = text("signed-001f", "dk.exemption.forms-2014");
static HOLDER_ID: Text = text("holder-id", "dk.exemption.own-id");
static CITIZEN_CARD: Text = text("citizen-card", "dk.guidance.citizen-card");
static GUARDIAN_ID: Text = text("guardian-id", "dk.exemption.guardian");
static GUARDIAN_PAPER: Text = text("guardian-paper", "dk.exemption.guardian");
static GUARDIAN_FORM: Text = text("guardian-form", "dk.exemption.guardian-form");

static BOOK: Text = text("book", "dk.guidance.book-time");
static WHERE: Text = text("where", "dk.exemption.competence");
static OTHER_MUNICIPALITY: Text = text("other-municipality", "dk.exemption.other-municipality");
static NO_ID: Text = text("no-id", "dk.exemption.id");
static DECLARE: Text = text("declare", "dk.exemption.declaration");
static NO_PROOF: Text = text("no-proof", "dk.exemption.ground-not-required");
static ASSESSED: Text = text("assessed", "dk.exemption.ground-assessed");
static OFFER: Text = text("offer", "dk.exemption.help");
static UNOPENED: Text = text("ask-unopened", "dk.exemption.unopened-post");
static FIRST_EFFECT: Text = text("first-effect", "dk.exemption.first-effect");
static RECEIPT: Text = text("receipt", "dk.exemption.effect.receipt");
static NOT_SENT: Text = text("not-sent", "dk.exemption.attendance");
static DECIDE: Text = text("decide", "dk.exemption.ground-not-required");
static READ_HELP: Text = text("read-help", "dk.read-access.ways");
static DESK_HELP: Text = text("desk-help", "dk.exemption.help");

static AT_THE_DESK: Texts = &[&BOOK, &WHERE, &DECLARE, &UNOPENED, &RECEIPT];
static DESK_KNOW: Texts = &[&NO_PROOF, &ASSESSED, &OFFER, &OTHER_MUNICIPALITY, &NO_ID];

static BY_PROXY: Texts = &[
    &text("sign-both", "dk.exemption.proxy-signed"),
    &text("give", "dk.exemption.proxy"),
    &text("holder-signs", "dk.exemption.proxy-holder-signs"),
    &BOOK,
    &text("where-proxy", "dk.exemption.competence"),
];
static PROXY_KNOW: Texts = &[
    &NOT_SENT,
    &NO_PROOF,
    &ASSESSED,
    &OTHER_MUNICIPALITY,
    &text("own-fuldmagt", "dk.exemption.proxy-own-document"),
    &text("entity", "dk.exemption.proxy-entity"),
];
static PROXY_BRINGS: Texts = &[&SIGNED_2014, &SIGNED, &FULDMAGT, &HOLDER_ID, &CARD_VALID, &CITIZEN_CARD];

static BY_GUARDIAN: Texts = &[
    &BOOK,
    &text("where-guardian", "dk.exemption.competence"),
    &text("declare-guardian", "dk.exemption.signature"),
    &UNOPENED,
];
static GUARDIAN_KNOW: Texts = &[&NOT_SENT, &NO_PROOF, &ASSESSED, &OTHER_MUNICIPALITY];
static GUARDIAN_BRINGS: Texts = &[&GUARDIAN_ID, &CARD_VALID, &GUARDIAN_PAPER, &FORM_2014, &GUARDIAN_FORM];

static BY_PHONE: Texts =
    &[&text("call", "dk.guidance.phone"), &text("say-cannot", "dk.exemption.attendance-exceptions")];
static PHONE_KNOW: Texts = &[
    &text("special-weak", "dk.exemption.attendance-exceptions"),
    &text("cannot-sign", "dk.exemption.cannot-sign"),
    &text("special-prison", "dk.exemption.attendance-exceptions"),
    &text("declarant", "dk.exemption.declarant"),
];

static FROM_ABROAD: Texts =
    &[&text("call-last", "dk.exemption.competence"), &text("abroad-proxy", "dk.exemption.proxy")];
static ABROAD_SEND: Text = text("abroad-send", "dk.exemption.abroad");
static ABROAD_KNOW: Texts = &[&ABROAD_SEND, &text("never-lived", "dk.exemption.competence-state")];

static THEN: Texts = &[
    &text("paper", "dk.exemption.effect.paper"),
    &FIRST_EFFECT,
    &text("unopened", "dk.exemption.effect.unopened-six-months"),
    &text("unopened-before", "dk.exemption.effect.unopened-before"),
    &text("unopened-address", "dk.exemption.effect.unopened-address"),
    &text("kept", "dk.delivery.deletion"),
    &text("self-service", "dk.exemption.effect.self-service"),
    &text("limited", "dk.exemption.duration.limited"),
    &text("limit-possible", "dk.exemption.duration.permanent-variant"),
    &text("lasting", "dk.exemption.duration.permanent"),
];
static THEN_ABROAD: Texts = &[
    &text("paper", "dk.exemption.effect.paper"),
    &FIRST_EFFECT,
    &text("unopened", "dk.exemption.effect.unopened-six-months"),
    &text("unopened-before", "dk.exemption.effect.unopened-before"),
    &text("unopened-abroad", "dk.exemption.effect.unopened-address"),
    &text("kept", "dk.delivery.deletion"),
    &text("self-service", "dk.exemption.effect.self-service"),
    &text("lasting-abroad", "dk.exemption.duration.emigrated"),
    &text("lasting", "dk.exemption.duration.permanent"),
    &text("returns", "dk.exemption.end.returned"),
];
static NOT_COVERED: Texts =
    &[&text("private", "dk.exemption.effect.other-senders"), &text("payslips", "dk.exemption.effect.other-senders")];
static UNDO: Texts = &[&text("undo", "dk.exemption.end.revoked"), &text("undo-how", "dk.exemption.end.revoked")];

static READ_THEN: Texts = &[
    &text("read-what-before", "dk.read-access.read-before-2022"),
    &text("read-what", "dk.read-access.read"),
    &text("read-write", "dk.read-access.read-and-write"),
    &text("read-first-effect", "dk.read-access.first-effect"),
    &text("read-ten", "dk.read-access.at-most-ten"),
    &text("read-duty", "dk.read-access.responsibility"),
    &text("read-lifts", "dk.read-access.lifts-exemption"),
];
static READ_NOT_COVERED: Texts = &[
    &text("read-private", "dk.read-access.public-post-only"),
    &text("read-no-fuldmagt", "dk.read-access.public-post-only"),
];
static READ_UNDO: Texts = &[&text("read-end", "dk.read-access.taking-back")];

/// The part all results with an exemption share.
const EXEMPT: ResultContent = ResultContent { then: THEN, not_covered: NOT_COVERED, undo: UNDO, ..EMPTY };
const COMES: ResultContent = ResultContent {
    step_kinds: &[&steps::GUIDE_COMES],
    bring: &[&ID, &CARD_VALID, &MITID, &FORM_2014, &FORM],
    steps: AT_THE_DESK,
    notes: DESK_KNOW,
    ..EXEMPT
};
const PROXY: ResultContent = ResultContent {
    step_kinds: &[&steps::GUIDE_PROXY],
    bring: PROXY_BRINGS,
    steps: BY_PROXY,
    notes: PROXY_KNOW,
    ..EXEMPT
};
const GUARDIAN: ResultContent = ResultContent {
    step_kinds: &[&steps::GUIDE_GUARDIAN],
    bring: GUARDIAN_BRINGS,
    steps: BY_GUARDIAN,
    notes: GUARDIAN_KNOW,
    ..EXEMPT
};
const SPECIAL: ResultContent =
    ResultContent { step_kinds: &[&steps::GUIDE_NOBODY_COMES], steps: BY_PHONE, notes: PHONE_KNOW, ..EXEMPT };
const ASK: ResultContent = ResultContent {
    steps: &[&text("ask-desk", "dk.exemption.help"), &text("ask-same-day", "dk.exemption.attendance")],
    notes: &[&text("ask-silent", "dk.exemption.ground-not-required"), &DECIDE, &ASSESSED],
    ..EMPTY
};
const COMPANY: ResultContent = ResultContent {
    id: "company",
    bring: &[&text("co-form", "dk.exemption.company-form")],
    steps: &[&text("co-attend", "dk.exemption.company-attendance")],
    notes: &[&text("co-ground", "dk.exemption.company-ground"), &text("co-no-cvr", "dk.exemption.company-covered")],
    then: &[&text("co-limited", "dk.exemption.company-term"), &text("co-control", "dk.exemption.company-control")],
    ..EMPTY
};

pub(super) static PAPER_RESULTS: &[ResultContent] = &[
    ResultContent { id: "self", ..COMES },
    ResultContent {
        id: "self-abroad",
        step_kinds: &[&steps::GUIDE_COMES, &steps::GUIDE_FROM_ABROAD],
        bring: &[&ID, &CARD_VALID, &FORM_2014, &FORM],
        steps: AT_THE_DESK,
        notes: &[&OTHER_MUNICIPALITY, &NO_ID, &ABROAD_SEND],
        then: THEN_ABROAD,
        ..EXEMPT
    },
    ResultContent {
        id: "abroad",
        step_kinds: &[&steps::GUIDE_FROM_ABROAD],
        steps: FROM_ABROAD,
        notes: ABROAD_KNOW,
        then: THEN_ABROAD,
        ..EXEMPT
    },
    ResultContent { id: "proxy", ..PROXY },
    ResultContent { id: "guardian", ..GUARDIAN },
    ResultContent { id: "special", ..SPECIAL },
    ResultContent {
        id: "read",
        bring: &[&text("read-id", "dk.read-access.identification")],
        steps: &[
            &text("read-online", "dk.read-access.ways"),
            &text("read-desk", "dk.read-access.ways"),
            &text("read-proxy", "dk.read-access.ways"),
            &text("read-form", "dk.read-access.form"),
        ],
        then: READ_THEN,
        not_covered: READ_NOT_COVERED,
        undo: READ_UNDO,
        otherwise: Some(("help", "no")),
        ..EMPTY
    },
    ResultContent {
        id: "read-guardian",
        bring: &[&GUARDIAN_ID, &text("guardian-paper", "dk.read-access.guardian")],
        steps: &[
            &text("read-guardian-desk", "dk.read-access.guardian"),
            &text("read-guardian-form", "dk.read-access.form"),
        ],
        then: READ_THEN,
        not_covered: READ_NOT_COVERED,
        undo: READ_UNDO,
        otherwise: Some(("help", "no")),
        ..EMPTY
    },
    ResultContent {
        id: "no",
        steps: &[&READ_HELP, &DESK_HELP],
        notes: &[&DECIDE, &ASSESSED],
        then: &[&text("later", "dk.exemption.declaration")],
        ..EMPTY
    },
    ResultContent { id: "ask", bring: &[&ID, &CARD_VALID], ..ASK },
    ResultContent { id: "ask-guardian", bring: GUARDIAN_BRINGS, ..ASK },
    ResultContent {
        id: "under-15",
        then: &[
            &text("comes-at-15", "dk.enrolment.age-15"),
            &text("letter", "dk.enrolment.letter"),
            &text("ask-at-15", "dk.exemption.age-15"),
        ],
        ..EMPTY
    },
    ResultContent {
        id: "not-here",
        steps: &[
            &text("greenland-own", "dk.guidance.greenland"),
            &text("greenland-form", "dk.guidance.greenland"),
            &text("ask-sender", "dk.guidance.greenland-faroe"),
        ],
        ..EMPTY
    },
    COMPANY,
];

pub(super) static BRING_RESULTS: &[ResultContent] = &[
    ResultContent { id: "bring-self", ..COMES },
    ResultContent { id: "bring-proxy", ..PROXY },
    ResultContent { id: "bring-guardian", ..GUARDIAN },
    ResultContent { id: "bring-special", ..SPECIAL },
    COMPANY,
];
