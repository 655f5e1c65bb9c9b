//! Denmark: may I get post on paper, what do I bring, can somebody go for me.

mod results;

use super::tree::{Guide, Line, Lines, Phone, Question, To, Voice, Way, ask, line, tell, way};
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
    before: &codes::GUIDANCE_BEFORE_EXEMPTION,
    phone: &PHONE,
    questions: &[],
    results: &[],
};

static PHONE: Phone =
    Phone { number: None, abroad: None, rule: "dk.guidance.phone", notes: &[&line("own-number", "dk.guidance.phone")] };

/// The grounds, to be read. There is one answer to all of them.
static GROUNDS: Lines = &[
    &line("ground-mind", GROUND),
    &line("ground-body", GROUND),
    &line("ground-computer", GROUND).until(OLD_EXEMPTION_REGULATION_UNTIL),
    &line("ground-device", GROUND).from(NEW_EXEMPTION_REGULATION),
    &line("ground-net", GROUND),
    &line("ground-danish", GROUND),
    &line("ground-nemid", GROUND).until(OLD_EXEMPTION_REGULATION_UNTIL),
    &line("ground-electronic-id", GROUND).from(NEW_EXEMPTION_REGULATION),
    &line("ground-moved", GROUND),
    &line("ground-no-address", GROUND),
    &line("ground-special", "dk.exemption.ground-assessed"),
];

const GROUND: &str = "dk.exemption.grounds";

static COMPANY: &[&StepKind] = &[&steps::GUIDE_COMPANY];
static AGE_UNSURE: Line = line("age-unsure", "dk.exemption.age-15");
static SMS_ABROAD: Line = line("sms-abroad", "dk.delivery.sms-denmark-only");
static ALWAYS_GRANTED: Line = line("always-granted", "dk.exemption.abroad-always-granted");

/// May I get post on paper?
static PAPER: &[Question] = &[
    Question { id: "who", points: &[], ways: &who(ask("age"), ask("age")) },
    Question {
        id: "age",
        points: &[],
        ways: &[
            way("yes", ask("home")),
            way("no", tell("under-15")).says(&[&steps::GUIDE_UNDER_15]),
            way("unsure", ask("home")).notes(&[&AGE_UNSURE]),
        ],
    },
    Question {
        id: "home",
        points: &[],
        ways: &[
            way("denmark", ask("help")),
            way("moved-away", ask("attend-abroad"))
                .guardian(tell("guardian"))
                .notes(&[&ALWAYS_GRANTED, &SMS_ABROAD])
                .says(&[&steps::GUIDE_MOVED_AWAY]),
            way("no-address", ask("attend")).guardian(tell("guardian")).says(&[&steps::GUIDE_NO_ADDRESS]),
            way("greenland-faroe", tell("not-here")).says(&[&steps::GUIDE_ELSEWHERE]),
            way("unsure", ask("help")),
        ],
    },
    Question {
        id: "help",
        points: &[],
        ways: &[
            way("yes", tell("read")).guardian(tell("read-guardian")).says(&[&steps::GUIDE_READ_ACCESS]),
            way("no", ask("ground")),
            way("unsure", ask("ground")),
        ],
    },
    Question {
        id: "ground",
        points: GROUNDS,
        ways: &[
            way("yes", ask("attend")).guardian(tell("guardian")).says(&[&steps::GUIDE_GROUND_FITS]),
            way("no", tell("no")).says(&[&steps::GUIDE_NO_GROUND]),
            way("unsure", tell("ask")).guardian(tell("ask-guardian")).says(&[&steps::GUIDE_GROUND_UNSURE]),
        ],
    },
    Question {
        id: "attend-abroad",
        points: &[],
        ways: &[way("yes", tell("self-abroad")), way("no", tell("abroad")), way("unsure", tell("abroad"))],
    },
    Question { id: "attend", points: &[], ways: &attend(tell("self")) },
    Question { id: "sign", points: &[], ways: &sign(tell("proxy")) },
    Question { id: "guardian", points: &[], ways: &guardian(tell("guardian"), tell("special")) },
];

/// What do I bring, and can somebody go for me?
static BRING: &[Question] = &[
    Question { id: "who", points: &[], ways: &who(ask("attend"), tell("bring-guardian")) },
    Question { id: "attend", points: &[], ways: &attend(tell("bring-self")) },
    Question { id: "sign", points: &[], ways: &sign(tell("bring-proxy")) },
    Question { id: "guardian", points: &[], ways: &guardian(tell("bring-guardian"), tell("bring-special")) },
];

const fn who(first: To, guardian: To) -> [Way; 5] {
    [
        way("self", first).voice(Voice::Citizen),
        way("helper", first).voice(Voice::Helper),
        way("guardian", first).guardian(guardian).voice(Voice::Guardian),
        way("company", tell("company")).says(COMPANY),
        // A relative who may be the guardian and does not know it reads of "the person".
        way("unsure", first).voice(Voice::Helper),
    ]
}

const fn attend(comes: To) -> [Way; 3] {
    [way("yes", comes), way("no", ask("sign")), way("unsure", ask("sign"))]
}

const fn sign(proxy: To) -> [Way; 3] {
    [way("yes", proxy), way("no", ask("guardian")), way("unsure", ask("guardian"))]
}

const fn guardian(comes: To, special: To) -> [Way; 3] {
    [way("yes", comes), way("no", special), way("unsure", special)]
}
