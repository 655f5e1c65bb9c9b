//! Norway: do I need to reserve, what comes on paper then, how do I choose a mailbox.

mod results;

use super::tree::{Guide, Line, Lines, Phone, Question, To, Voice, Way, ask, line, tell, way};
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
    before: &codes::GUIDANCE_BEFORE_RESERVATION,
    phone: &PHONE,
    questions: &[],
    results: &[],
};

static PHONE: Phone = Phone {
    number: Some("800 30 300"),
    abroad: Some("+47 24 05 56 03"),
    rule: "no.guidance.ways",
    notes: &[&line("from-abroad", "no.guidance.phone"), &line("hours", "no.guidance.hours")],
};

static HELPER: Lines = &[&line("helper", "no.guidance.helper")];
static MANDATE: Lines = &[&line("mandate", "no.guidance.guardian")];
static NEEDS_MANDATE: &[&StepKind] = &[&steps::GUIDE_MANDATE];
static CHECK_RESERVED: Line = line("check-reserved", "no.guidance.ways");

/// Do I need to reserve?
static RESERVE: &[Question] = &[
    Question {
        id: "who",
        points: &[],
        ways: &who(ask("want"), way("company", tell("company")).says(&[&steps::UNIT_CANNOT_RESERVE])),
    },
    Question {
        id: "want",
        points: &[],
        ways: &[
            way("paper", ask("contact")).says(&[&steps::GUIDE_MAY_RESERVE]),
            way("quiet", tell("delete")).says(&[&steps::GUIDE_REMINDERS]),
            way("help", tell("help")).says(&[&steps::GUIDE_HELPER]),
            way("unsure", tell("compare")).says(&[&steps::GUIDE_NOT_BOTH]),
        ],
    },
    Question {
        id: "contact",
        points: &[],
        ways: &[
            way("yes", ask("login")).guardian(tell("guardian")),
            way("no", ask("nav")).says(&[&steps::GUIDE_PAPER_ALREADY]),
            way("unsure", ask("login")).guardian(tell("guardian")),
        ],
    },
    Question {
        id: "nav",
        points: &[],
        ways: &[
            way("yes", ask("login")).guardian(tell("guardian")).says(&[&steps::GUIDE_NAV]),
            way("no", tell("already")),
            way("unsure", tell("already")),
        ],
    },
    Question {
        id: "login",
        points: &[],
        ways: &[way("yes", tell("online")), way("no", tell("phone")), way("unsure", tell("phone"))],
    },
];

/// How do I choose a digital mailbox?
static MAILBOX: &[Question] = &[
    Question {
        id: "who",
        points: &[],
        ways: &who(ask("age"), way("company", tell("mailbox-company")).says(&[&steps::UNIT_ADDRESS])),
    },
    Question {
        id: "age",
        points: &[],
        ways: &[
            way("yes", ask("reserved")),
            way("no", tell("mailbox-under-15")).says(&[&steps::GUIDE_MAILBOX_AGE]),
            way("unsure", ask("reserved")),
        ],
    },
    Question {
        id: "reserved",
        points: &[],
        ways: &[
            way("yes", ask("unreserve")).says(&[&steps::GUIDE_MAILBOX_RESERVED]),
            way("no", ask("login")).guardian(tell("mailbox-guardian")).says(&[&steps::GUIDE_MAILBOX]),
            way("unsure", ask("login"))
                .guardian(tell("mailbox-guardian"))
                .notes(&[&CHECK_RESERVED])
                .says(&[&steps::GUIDE_MAILBOX]),
        ],
    },
    Question {
        id: "unreserve",
        points: &[],
        ways: &[
            way("yes", tell("unreserve")).guardian(tell("mailbox-guardian")),
            way("no", tell("stay-reserved")),
            way("unsure", tell("stay-reserved")),
        ],
    },
    Question {
        id: "login",
        points: &[],
        ways: &[way("yes", tell("choose")), way("no", tell("no-login")), way("unsure", tell("no-login"))],
    },
];

const fn who(first: To, company: Way) -> [Way; 5] {
    [
        way("self", first).voice(Voice::Citizen),
        way("helper", first).voice(Voice::Helper).notes(HELPER),
        way("guardian", first).voice(Voice::Guardian).notes(MANDATE).says(NEEDS_MANDATE),
        company,
        way("unsure", first).voice(Voice::Helper).notes(HELPER),
    ]
}
