//! The Danish guides: exemption from Digital Post, and what to bring when applying.

mod results;

use super::tree::{Answer, Audience, Guide, Next, Phone, Question, Text, Texts, answer, question, result, text};
use crate::answer::{StepKind, codes, steps};
use crate::law::{Country, EXEMPTION_IN_FORCE, NEW_EXEMPTION_REGULATION, OLD_EXEMPTION_REGULATION_UNTIL};
use results::{BRING_RESULTS, PAPER_RESULTS};

pub(super) const GUIDES: &[Guide] = &[
    Guide { id: "dk-paper", questions: PAPER, results: PAPER_RESULTS, ..DANISH },
    Guide { id: "dk-bring", questions: BRING, results: BRING_RESULTS, ..DANISH },
];

const DANISH: Guide = Guide {
    id: "",
    country: Country::Dk,
    from: EXEMPTION_IN_FORCE,
    too_early: &codes::GUIDANCE_BEFORE_EXEMPTION,
    phone: &PHONE,
    questions: &[],
    results: &[],
};

static PHONE: Phone =
    Phone { number: None, abroad: None, rule: "dk.guidance.phone", notes: &[&text("own-number", "dk.guidance.phone")] };

/// The grounds for exemption, shown as a list with one answer for all: the citizen need not name a ground.
static GROUNDS: Texts = &[
    &text("ground-mind", GROUND),
    &text("ground-body", GROUND),
    &text("ground-computer", GROUND).until(OLD_EXEMPTION_REGULATION_UNTIL),
    &text("ground-device", GROUND).from(NEW_EXEMPTION_REGULATION),
    &text("ground-net", GROUND),
    &text("ground-danish", GROUND),
    &text("ground-nemid", GROUND).until(OLD_EXEMPTION_REGULATION_UNTIL),
    &text("ground-electronic-id", GROUND).from(NEW_EXEMPTION_REGULATION),
    &text("ground-moved", GROUND),
    &text("ground-no-address", GROUND),
    &text("ground-special", "dk.exemption.ground-assessed"),
];

const GROUND: &str = "dk.exemption.grounds";

static COMPANY: &[&StepKind] = &[&steps::GUIDE_COMPANY];
static AGE_UNSURE: Text = text("age-unsure", "dk.exemption.age-15");
static SMS_ABROAD: Text = text("sms-abroad", "dk.delivery.sms-denmark-only");
static ALWAYS_GRANTED: Text = text("always-granted", "dk.exemption.abroad-always-granted");

/// "May I get post on paper?"
static PAPER: &[Question] = &[
    Question { id: "who", points: &[], answers: &who(question("age"), question("age")) },
    Question {
        id: "age",
        points: &[],
        answers: &[
            answer("yes", question("home")),
            answer("no", result("under-15")).step_kinds(&[&steps::GUIDE_UNDER_15]),
            answer("unsure", question("home")).notes(&[&AGE_UNSURE]),
        ],
    },
    Question {
        id: "home",
        points: &[],
        answers: &[
            answer("denmark", question("help")),
            answer("moved-away", question("attend-abroad"))
                .guardian(result("guardian"))
                .notes(&[&ALWAYS_GRANTED, &SMS_ABROAD])
                .step_kinds(&[&steps::GUIDE_MOVED_AWAY]),
            answer("no-address", question("attend"))
                .guardian(result("guardian"))
                .step_kinds(&[&steps::GUIDE_NO_ADDRESS]),
            answer("greenland-faroe", result("not-here")).step_kinds(&[&steps::GUIDE_ELSEWHERE]),
            answer("unsure", question("help")),
        ],
    },
    Question {
        id: "help",
        points: &[],
        answers: &[
            answer("yes", result("read")).guardian(result("read-guardian")).step_kinds(&[&steps::GUIDE_READ_ACCESS]),
            answer("no", question("ground")),
            answer("unsure", question("ground")),
        ],
    },
    Question {
        id: "ground",
        points: GROUNDS,
        answers: &[
            answer("yes", question("attend")).guardian(result("guardian")).step_kinds(&[&steps::GUIDE_GROUND_FITS]),
            answer("no", result("no")).step_kinds(&[&steps::GUIDE_NO_GROUND]),
            answer("unsure", result("ask")).guardian(result("ask-guardian")).step_kinds(&[&steps::GUIDE_GROUND_UNSURE]),
        ],
    },
    Question {
        id: "attend-abroad",
        points: &[],
        answers: &[
            answer("yes", result("self-abroad")),
            answer("no", result("abroad")),
            answer("unsure", result("abroad")),
        ],
    },
    Question { id: "attend", points: &[], answers: &attend(result("self")) },
    Question { id: "sign", points: &[], answers: &sign(result("proxy")) },
    Question { id: "guardian", points: &[], answers: &guardian(result("guardian"), result("special")) },
];

/// "What do I bring, and can another person go for me?"
static BRING: &[Question] = &[
    Question { id: "who", points: &[], answers: &who(question("attend"), result("bring-guardian")) },
    Question { id: "attend", points: &[], answers: &attend(result("bring-self")) },
    Question { id: "sign", points: &[], answers: &sign(result("bring-proxy")) },
    Question { id: "guardian", points: &[], answers: &guardian(result("bring-guardian"), result("bring-special")) },
];

const fn who(first: Next, guardian: Next) -> [Answer; 5] {
    [
        answer("self", first).audience(Audience::Citizen),
        answer("helper", first).audience(Audience::Helper),
        answer("guardian", first).guardian(guardian).audience(Audience::Guardian),
        answer("company", result("company")).step_kinds(COMPANY),
        // A relative who may be the guardian without knowing it reads the helper's texts.
        answer("unsure", first).audience(Audience::Helper),
    ]
}

const fn attend(comes: Next) -> [Answer; 3] {
    [answer("yes", comes), answer("no", question("sign")), answer("unsure", question("sign"))]
}

const fn sign(proxy: Next) -> [Answer; 3] {
    [answer("yes", proxy), answer("no", question("guardian")), answer("unsure", question("guardian"))]
}

const fn guardian(comes: Next, special: Next) -> [Answer; 3] {
    [answer("yes", comes), answer("no", special), answer("unsure", special)]
}
