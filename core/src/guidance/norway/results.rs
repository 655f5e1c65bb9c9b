//! The results of the Norwegian guides.

use crate::answer::steps;
use crate::guidance::tree::{EMPTY, ResultContent, Text, Texts, text};

static LOGIN: Text = text("login", "no.guidance.ways");
static NUMBER: Text = text("number", "no.guidance.phone");
static NO_REASON: Text = text("no-reason", "no.guidance.no-reason");
static GUARDIAN_PAPERS: Text = text("guardian-papers", "no.guidance.guardian");
static REST: Text = text("nothing-to-do", "no.register.contact");
static NAV: Text = text("nav", "no.guidance.nav-slips");
static PAPER: Text = text("paper", "no.section-9.reserved");
static NOT_BOTH: Text = text("not-both", "no.guidance.not-both");
static NO_MAILBOX: Text = text("no-mailbox", "no.guidance.mailbox-choice");
static ALTINN: Text = text("altinn", "no.channel.registered-unit");

static THEN: Texts = &[&PAPER, &text("services", "no.guidance.services"), &NOT_BOTH, &NO_MAILBOX];

/// Shown beside `NOT_ON_PAPER`.
static ON_PAPER: Texts = &[
    &text("on-vedtak", "no.section-9.enkeltvedtak"),
    &text("on-varsel", "no.section-9.forhandsvarsel"),
    &text("on-application", "no.guidance.examples"),
    &text("on-tax", "no.guidance.examples"),
    &text("on-case", "no.section-9.rettsstilling"),
    &text("on-important", "no.section-9.saerlig-betydning"),
];
static NOT_ON_PAPER: Texts = &[
    &text("off-appointment", "no.section-9.other"),
    &text("off-water", "no.section-9.other"),
    &text("off-services", "no.guidance.services"),
    &text("off-private", "no.section-9.reserved"),
];
static UNDO: Texts = &[&text("undo", "no.guidance.ways"), &text("undo-how", "no.guidance.ways")];

const RESERVED: ResultContent =
    ResultContent { then: THEN, on_paper: ON_PAPER, not_covered: NOT_ON_PAPER, undo: UNDO, ..EMPTY };

pub(super) static RESERVE_RESULTS: &[ResultContent] = &[
    ResultContent {
        id: "online",
        step_kinds: &[&steps::GUIDE_ONLINE],
        bring: &[&LOGIN],
        steps: &[
            &text("go-online", "no.guidance.ways"),
            &text("choose-reserve", "no.guidance.ways"),
            &text("or-call", "no.guidance.ways"),
        ],
        notes: &[&NO_REASON],
        ..RESERVED
    },
    ResultContent {
        id: "phone",
        step_kinds: &[&steps::GUIDE_PHONE],
        bring: &[&NUMBER],
        steps: &[&text("call-reserve", "no.guidance.ways")],
        notes: &[&NO_REASON, &text("no-email", "no.guidance.phone")],
        ..RESERVED
    },
    ResultContent {
        id: "guardian",
        step_kinds: &[&steps::GUIDE_PHONE],
        bring: &[&GUARDIAN_PAPERS, &NUMBER],
        steps: &[&text("call-guardian", "no.guidance.guardian")],
        notes: &[&NO_REASON, &text("no-email", "no.guidance.phone")],
        ..RESERVED
    },
    ResultContent {
        id: "already",
        steps: &[&REST],
        notes: &[&NAV],
        then: &[&text("already-paper", "no.register.contact"), &text("contact-later", "no.channel.decision-flow")],
        undo: &[&text("give-contact", "no.register.contact")],
        ..EMPTY
    },
    ResultContent {
        id: "delete",
        steps: &[&text("delete-how", "no.guidance.delete")],
        notes: &[&text("delete-minid", "no.guidance.delete-minid"), &text("delete-others", "no.guidance.delete-minid")],
        then: &[&text("delete-paper", "no.register.contact")],
        not_covered: &[&text("off-appointment", "no.section-9.other"), &text("off-water", "no.section-9.other")],
        undo: &[&text("give-again", "no.register.contact")],
        ..EMPTY
    },
    ResultContent {
        id: "help",
        steps: &[&text("help-call", "no.guidance.helper")],
        notes: &[
            &text("help-law", "no.guidance.helper"),
            &text("own-name", "no.channel.proxy-own-name"),
            &text("help-phone", "no.guidance.ways"),
        ],
        otherwise: Some(("want", "paper")),
        ..EMPTY
    },
    ResultContent {
        id: "compare",
        notes: &[&text("compare-nothing", "no.register.contact"), &text("compare-reserve", "no.section-9.who")],
        then: &[&PAPER, &NOT_BOTH],
        on_paper: ON_PAPER,
        not_covered: NOT_ON_PAPER,
        undo: UNDO,
        otherwise: Some(("want", "paper")),
        ..EMPTY
    },
    ResultContent { id: "company", notes: &[&ALTINN, &text("outside", "no.section-9.who")], ..EMPTY },
];

static PICK: Text = text("pick", "no.guidance.mailbox-choice");
static OPEN: Text = text("open", "no.guidance.mailbox-choice");
static CHECK: Text = text("check-choice", "no.guidance.mailbox-where");
static LETTERS: Texts = &[
    &text("letters", "no.guidance.mailbox-senders"),
    &text("notice", "no.notice.first"),
    &text("up-to-date", "no.register.18-months"),
];
static BACK_TO_PAPER: Texts = &[&text("back-to-paper", "no.guidance.ways"), &text("undo-reserve", "no.guidance.ways")];
static WITHOUT: Text = text("without-mailbox", "no.channel.no-mailbox");

pub(super) static MAILBOX_RESULTS: &[ResultContent] = &[
    ResultContent {
        id: "choose",
        bring: &[&LOGIN],
        steps: &[&PICK, &OPEN, &CHECK],
        then: LETTERS,
        not_covered: &[&ALTINN],
        undo: BACK_TO_PAPER,
        ..EMPTY
    },
    ResultContent {
        id: "unreserve",
        bring: &[&LOGIN],
        steps: &[&text("undo-how", "no.guidance.ways"), &PICK, &OPEN, &CHECK],
        then: LETTERS,
        not_covered: &[&ALTINN],
        undo: BACK_TO_PAPER,
        ..EMPTY
    },
    ResultContent {
        id: "stay-reserved",
        then: &[&PAPER, &NO_MAILBOX],
        on_paper: ON_PAPER,
        not_covered: NOT_ON_PAPER,
        undo: UNDO,
        ..EMPTY
    },
    ResultContent {
        id: "no-login",
        step_kinds: &[&steps::GUIDE_NO_MAILBOX],
        steps: &[&text("call-login", "no.guidance.ways")],
        then: &[&WITHOUT],
        ..EMPTY
    },
    ResultContent {
        id: "mailbox-under-15",
        notes: &[&text("age-terms", "no.guidance.mailbox-age"), &text("age-law", "no.channel.age-limit")],
        then: &[&WITHOUT],
        ..EMPTY
    },
    ResultContent {
        id: "mailbox-guardian",
        bring: &[&GUARDIAN_PAPERS],
        steps: &[&text("call-mailbox-guardian", "no.guidance.guardian")],
        then: &[&WITHOUT],
        ..EMPTY
    },
    ResultContent { id: "mailbox-company", notes: &[&ALTINN], ..EMPTY },
];
