//! The Norwegian guides: reservation against digital communication, and choosing a digital mailbox.

mod results;

use super::tree::{Answer, Audience, Guide, Next, Phone, Question, Text, Texts, answer, question, result, text};
use crate::answer::{StepKind, codes, steps};
use crate::law::{Country, REGULATION_2014};
use results::{MAILBOX_RESULTS, RESERVE_RESULTS};

pub(super) const GUIDES: &[Guide] = &[
    Guide { id: "no-reserve", questions: RESERVE, results: RESERVE_RESULTS, ..NORWEGIAN },
    Guide { id: "no-mailbox", questions: MAILBOX, results: MAILBOX_RESULTS, ..NORWEGIAN },
];

const NORWEGIAN: Guide = Guide {
    id: "",
    country: Country::No,
    from: REGULATION_2014,
    too_early: &codes::GUIDANCE_BEFORE_RESERVATION,
    phone: &PHONE,
    questions: &[],
    results: &[],
};

static PHONE: Phone = Phone {
    number: Some("800 30 300"),
    abroad: Some("+47 24 05 56 03"),
    rule: "no.guidance.ways",
    notes: &[&text("from-abroad", "no.guidance.phone"), &text("hours", "no.guidance.hours")],
};

static HELPER: Texts = &[&text("helper", "no.guidance.helper")];
static MANDATE: Texts = &[&text("mandate", "no.guidance.guardian")];
static NEEDS_MANDATE: &[&StepKind] = &[&steps::GUIDE_MANDATE];
static CHECK_RESERVED: Text = text("check-reserved", "no.guidance.ways");

/// "Do I need to reserve?"
static RESERVE: &[Question] = &[
    Question {
        id: "who",
        points: &[],
        answers: &who(
            question("want"),
            answer("company", result("company")).step_kinds(&[&steps::UNIT_CANNOT_RESERVE]),
        ),
    },
    Question {
        id: "want",
        points: &[],
        answers: &[
            answer("paper", question("contact")).step_kinds(&[&steps::GUIDE_MAY_RESERVE]),
            answer("quiet", result("delete")).step_kinds(&[&steps::GUIDE_REMINDERS]),
            answer("help", result("help")).step_kinds(&[&steps::GUIDE_HELPER]),
            answer("unsure", result("compare")).step_kinds(&[&steps::GUIDE_NOT_BOTH]),
        ],
    },
    Question {
        id: "contact",
        points: &[],
        answers: &[
            answer("yes", question("login")).guardian(result("guardian")),
            answer("no", question("nav")).step_kinds(&[&steps::GUIDE_PAPER_ALREADY]),
            answer("unsure", question("login")).guardian(result("guardian")),
        ],
    },
    Question {
        id: "nav",
        points: &[],
        answers: &[
            answer("yes", question("login")).guardian(result("guardian")).step_kinds(&[&steps::GUIDE_NAV]),
            answer("no", result("already")),
            answer("unsure", result("already")),
        ],
    },
    Question {
        id: "login",
        points: &[],
        answers: &[answer("yes", result("online")), answer("no", result("phone")), answer("unsure", result("phone"))],
    },
];

/// "How do I choose a digital mailbox?"
static MAILBOX: &[Question] = &[
    Question {
        id: "who",
        points: &[],
        answers: &who(
            question("age"),
            answer("company", result("mailbox-company")).step_kinds(&[&steps::UNIT_ADDRESS]),
        ),
    },
    Question {
        id: "age",
        points: &[],
        answers: &[
            answer("yes", question("reserved")),
            answer("no", result("mailbox-under-15")).step_kinds(&[&steps::GUIDE_MAILBOX_AGE]),
            answer("unsure", question("reserved")),
        ],
    },
    Question {
        id: "reserved",
        points: &[],
        answers: &[
            answer("yes", question("unreserve")).step_kinds(&[&steps::GUIDE_MAILBOX_RESERVED]),
            answer("no", question("login")).guardian(result("mailbox-guardian")).step_kinds(&[&steps::GUIDE_MAILBOX]),
            answer("unsure", question("login"))
                .guardian(result("mailbox-guardian"))
                .notes(&[&CHECK_RESERVED])
                .step_kinds(&[&steps::GUIDE_MAILBOX]),
        ],
    },
    Question {
        id: "unreserve",
        points: &[],
        answers: &[
            answer("yes", result("unreserve")).guardian(result("mailbox-guardian")),
            answer("no", result("stay-reserved")),
            answer("unsure", result("stay-reserved")),
        ],
    },
    Question {
        id: "login",
        points: &[],
        answers: &[
            answer("yes", result("choose")),
            answer("no", result("no-login")),
            answer("unsure", result("no-login")),
        ],
    },
];

const fn who(first: Next, company: Answer) -> [Answer; 5] {
    [
        answer("self", first).audience(Audience::Citizen),
        answer("helper", first).audience(Audience::Helper).notes(HELPER),
        answer("guardian", first).audience(Audience::Guardian).notes(MANDATE).step_kinds(NEEDS_MANDATE),
        company,
        answer("unsure", first).audience(Audience::Helper).notes(HELPER),
    ]
}
