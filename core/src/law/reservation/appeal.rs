//! Rules on the appeal clock.

use super::{EFVF, FVL, REGULATION_2014};
use crate::law::rule::{Basis, Certainty, Rule, Section, sections, title};

const LO: &str = "LO-advokatene, Klagefrist i NAV-saker når vedtak er sendt elektronisk";
const DOMSTOLLOVEN: &str = "Domstolloven, as quoted by advokat-teigstad.no";
const HELLIGDAGER: &str = "Lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred";
const MAI: &str = "Lov om 1 og 17 mai som høgtidsdager";
const LOVAVDELINGEN: &str = "Lovavdelingen, regjeringen.no";

pub(in crate::law) static RULES: &[Rule] = &[
    Rule {
        id: "no.appeal.start",
        title: title(
            "The deadline to appeal starts when the decision is made available electronically and notice of it has been sent, whichever is later; not when it is opened.",
        ),
        sections: sections(&[
            Section { source: EFVF, section: "§ 11 annet ledd" },
            Section { source: LO, section: "" },
        ]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.appeal.paper",
        title: title("For a letter on paper the clock runs from its arrival, which the caller must give."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.appeal.only-enkeltvedtak",
        title: title(
            "What can be appealed is an enkeltvedtak; the other kinds of message have no appeal deadline of their own.",
        ),
        sections: sections(&[Section { source: FVL, section: "§§ 28 og 29" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.appeal.three-weeks",
        title: title("The deadline to appeal is three weeks."),
        sections: sections(&[Section { source: FVL, section: "§ 29" }, Section { source: LO, section: "" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.appeal.six-weeks",
        title: title("Under folketrygdloven the deadline to appeal is six weeks."),
        sections: sections(&[
            Section { source: "Folketrygdloven", section: "§ 21-12 femte ledd" },
            Section { source: LO, section: "" },
        ]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "no.appeal.six-weeks-child",
        title: title("Under barnetrygdloven the deadline to appeal is six weeks."),
        sections: sections(&[Section { source: "Barnetrygdloven", section: "" }]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.appeal.other-weeks",
        title: title("Other laws have deadlines of their own: the caller gives the weeks."),
        sections: &[],
        from: None,
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.appeal.no-certain-start",
        title: title(
            "If the notice could not lawfully be sent, as to somebody who has reserved or whose contact data is too old, the clock has no certain start.",
        ),
        sections: sections(&[Section { source: EFVF, section: "§ 11 annet ledd og § 8 tredje ledd" }]),
        from: Some(REGULATION_2014),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "no.appeal.weekday",
        title: title(
            "A deadline in weeks ends on the weekday with the same name as the day it began; that this holds for appeals follows from forvaltningsloven § 30, which was not read.",
        ),
        sections: sections(&[
            Section { source: DOMSTOLLOVEN, section: "§ 148 annet ledd" },
            Section { source: FVL, section: "§ 30" },
        ]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.appeal.working-day",
        title: title(
            "A deadline that ends on a Saturday, a holy day or a day treated as one runs to the next working day; 1 and 17 May are such days, Christmas Eve, New Year's Eve and Easter Eve are not, and court holidays do not stop it.",
        ),
        sections: sections(&[
            Section { source: DOMSTOLLOVEN, section: "§ 149 første ledd" },
            Section { source: FVL, section: "§ 30" },
            Section { source: HELLIGDAGER, section: "§ 2" },
            Section { source: MAI, section: "§ 1" },
            Section { source: LOVAVDELINGEN, section: "id456280" },
        ]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
    Rule {
        id: "no.appeal.not-computed",
        title: title(
            "The deadline may be extended, a request for reasons matters to it, and a late appeal may be taken up within limits: these are named and not computed.",
        ),
        sections: sections(&[
            Section { source: FVL, section: "§§ 29 og 31" },
            Section { source: LOVAVDELINGEN, section: "id456281" },
        ]),
        from: None,
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Secondary,
    },
];
