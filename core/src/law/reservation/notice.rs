//! Rules on notices.

use super::{EFVF, REGULATION_2014};
use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

const DPI: &str = "docs.digdir.no, Digital postkasse, JSON schema digital_1_0";
const SLIDES: &str = "Difi, Digital postkasse til innbyggere (November 2014)";
const BEGREP: &str = "difi/begrep-SikkerDigitalPost, Varsler (2014)";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.notice.first",
        title: title(
            "The body sends notice that a decision has been made, and of where and how to get its content; the same holds for the other kinds of § 9.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 8 tredje og sjette ledd" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.second",
        title: title(
            "Somebody who has not got access to the letter within one week from the time it was made available and notice was sent is notified once more; not if it was sent to an electronic address the party gave for that.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 8 femte ledd" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.0-and-7",
        title: title(
            "In the digital mailbox, notices of letters of § 8 are ordered with the repetitions 0 and 7; this is guidance for the mailbox, not statute, and not for Altinn.",
        ),
        sections: sections(&[Section { source: BEGREP, section: "" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.address",
        title: title(
            "For persons the address of the notice comes from the contact register; a registered unit is notified at the electronic address it has given.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 8 tredje ledd og § 29 annet ledd" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.lengths",
        title: title(
            "An e-mail notice has 1 to 500 characters, an SMS notice 1 to 160; a JSON Schema counts Unicode code points.",
        ),
        sections: sections(&[Section { source: DPI, section: "varslingstekst" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.repetitions",
        title: title(
            "Repetitions are 1 to 10 different days from 0 to 25; one page says up to 25 entries, the schema 10.",
        ),
        sections: sections(&[Section { source: DPI, section: "repetisjoner" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.no-link",
        title: title("Links in notices are advised against."),
        sections: sections(&[Section { source: SLIDES, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.notice.words",
        title: title(
            "Whether a notice says what § 8 wants is looked for by words in bokmål, nynorsk, English and Danish; a word is no proof of meaning, so it is a warning.",
        ),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.title.length",
        title: title("The open title has 1 to 255 characters and must not be sensitive."),
        sections: sections(&[Section { source: DPI, section: "ikkesensitivtittel" }]),
        from: None,
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.title.sensitive",
        title: title("Which words are sensitive no source lists: the list is ours, and a word on it is a warning."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
];
