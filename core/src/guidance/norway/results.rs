//! Norway: what the guides lead to.

use crate::answer::steps;
use crate::guidance::tree::{BLANK, Line, Lines, Outcome, line};

static LOGIN: Line = line("login", "no.guidance.ways");
static NUMBER: Line = line("number", "no.guidance.phone");
static NO_REASON: Line = line("no-reason", "no.guidance.no-reason");
static GUARDIAN_PAPERS: Line = line("guardian-papers", "no.guidance.guardian");
static REST: Line = line("nothing-to-do", "no.register.contact");
static NAV: Line = line("nav", "no.guidance.nav-slips");
static PAPER: Line = line("paper", "no.section-9.reserved");
static NOT_BOTH: Line = line("not-both", "no.guidance.not-both");
static NO_MAILBOX: Line = line("no-mailbox", "no.guidance.mailbox-choice");
static ALTINN: Line = line("altinn", "no.channel.registered-unit");

static THEN: Lines = &[&PAPER, &line("services", "no.guidance.services"), &NOT_BOTH, &NO_MAILBOX];

/// What comes on paper; beside it stands what does not.
static ON_PAPER: Lines = &[
    &line("on-vedtak", "no.section-9.enkeltvedtak"),
    &line("on-varsel", "no.section-9.forhandsvarsel"),
    &line("on-application", "no.guidance.examples"),
    &line("on-tax", "no.guidance.examples"),
    &line("on-case", "no.section-9.rettsstilling"),
    &line("on-important", "no.section-9.saerlig-betydning"),
];
static NOT_ON_PAPER: Lines = &[
    &line("off-appointment", "no.section-9.other"),
    &line("off-water", "no.section-9.other"),
    &line("off-services", "no.guidance.services"),
    &line("off-private", "no.section-9.reserved"),
];
static UNDO: Lines = &[&line("undo", "no.guidance.ways"), &line("undo-how", "no.guidance.ways")];

const RESERVED: Outcome = Outcome { then: THEN, on_paper: ON_PAPER, not_covered: NOT_ON_PAPER, undo: UNDO, ..BLANK };

pub(super) static RESERVE_RESULTS: &[Outcome] = &[
    Outcome {
        id: "online",
        said: &[&steps::GUIDE_ONLINE],
        bring: &[&LOGIN],
        steps: &[
            &line("go-online", "no.guidance.ways"),
            &line("choose-reserve", "no.guidance.ways"),
            &line("or-call", "no.guidance.ways"),
        ],
        know: &[&NO_REASON],
        ..RESERVED
    },
    Outcome {
        id: "phone",
        said: &[&steps::GUIDE_PHONE],
        bring: &[&NUMBER],
        steps: &[&line("call-reserve", "no.guidance.ways")],
        know: &[&NO_REASON, &line("no-email", "no.guidance.phone")],
        ..RESERVED
    },
    Outcome {
        id: "guardian",
        said: &[&steps::GUIDE_PHONE],
        bring: &[&GUARDIAN_PAPERS, &NUMBER],
        steps: &[&line("call-guardian", "no.guidance.guardian")],
        know: &[&NO_REASON, &line("no-email", "no.guidance.phone")],
        ..RESERVED
    },
    Outcome {
        id: "already",
        steps: &[&REST],
        know: &[&NAV],
        then: &[&line("already-paper", "no.register.contact"), &line("contact-later", "no.channel.decision-flow")],
        undo: &[&line("give-contact", "no.register.contact")],
        ..BLANK
    },
    Outcome {
        id: "delete",
        steps: &[&line("delete-how", "no.guidance.delete")],
        know: &[&line("delete-minid", "no.guidance.delete-minid"), &line("delete-others", "no.guidance.delete-minid")],
        then: &[&line("delete-paper", "no.register.contact")],
        not_covered: &[&line("off-appointment", "no.section-9.other"), &line("off-water", "no.section-9.other")],
        undo: &[&line("give-again", "no.register.contact")],
        ..BLANK
    },
    Outcome {
        id: "help",
        steps: &[&line("help-call", "no.guidance.helper")],
        know: &[
            &line("help-law", "no.guidance.helper"),
            &line("own-name", "no.channel.proxy-own-name"),
            &line("help-phone", "no.guidance.ways"),
        ],
        otherwise: Some(("want", "paper")),
        ..BLANK
    },
    Outcome {
        id: "compare",
        know: &[&line("compare-nothing", "no.register.contact"), &line("compare-reserve", "no.section-9.who")],
        then: &[&PAPER, &NOT_BOTH],
        on_paper: ON_PAPER,
        not_covered: NOT_ON_PAPER,
        undo: UNDO,
        otherwise: Some(("want", "paper")),
        ..BLANK
    },
    Outcome { id: "company", know: &[&ALTINN, &line("outside", "no.section-9.who")], ..BLANK },
];

static PICK: Line = line("pick", "no.guidance.mailbox-choice");
static OPEN: Line = line("open", "no.guidance.mailbox-choice");
static CHECK: Line = line("check-choice", "no.guidance.mailbox-where");
static LETTERS: Lines = &[
    &line("letters", "no.guidance.mailbox-senders"),
    &line("notice", "no.notice.first"),
    &line("up-to-date", "no.register.18-months"),
];
static BACK_TO_PAPER: Lines = &[&line("back-to-paper", "no.guidance.ways"), &line("undo-reserve", "no.guidance.ways")];
static WITHOUT: Line = line("without-mailbox", "no.channel.no-mailbox");

pub(super) static MAILBOX_RESULTS: &[Outcome] = &[
    Outcome {
        id: "choose",
        bring: &[&LOGIN],
        steps: &[&PICK, &OPEN, &CHECK],
        then: LETTERS,
        not_covered: &[&ALTINN],
        undo: BACK_TO_PAPER,
        ..BLANK
    },
    Outcome {
        id: "unreserve",
        bring: &[&LOGIN],
        steps: &[&line("undo-how", "no.guidance.ways"), &PICK, &OPEN, &CHECK],
        then: LETTERS,
        not_covered: &[&ALTINN],
        undo: BACK_TO_PAPER,
        ..BLANK
    },
    Outcome {
        id: "stay-reserved",
        then: &[&PAPER, &NO_MAILBOX],
        on_paper: ON_PAPER,
        not_covered: NOT_ON_PAPER,
        undo: UNDO,
        ..BLANK
    },
    Outcome {
        id: "no-login",
        said: &[&steps::GUIDE_NO_MAILBOX],
        steps: &[&line("call-login", "no.guidance.ways")],
        then: &[&WITHOUT],
        ..BLANK
    },
    Outcome {
        id: "mailbox-under-15",
        know: &[&line("age-terms", "no.guidance.mailbox-age"), &line("age-law", "no.channel.age-limit")],
        then: &[&WITHOUT],
        ..BLANK
    },
    Outcome {
        id: "mailbox-guardian",
        bring: &[&GUARDIAN_PAPERS],
        steps: &[&line("call-mailbox-guardian", "no.guidance.guardian")],
        then: &[&WITHOUT],
        ..BLANK
    },
    Outcome { id: "mailbox-company", know: &[&ALTINN], ..BLANK },
];
