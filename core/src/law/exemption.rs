//! Rules on exemption from Digital Post, as far as FD 001 with the citizen attending needs them.

pub(super) mod attendance;
pub(super) mod case;
pub(super) mod company;
pub(super) mod connection;
pub(super) mod read_access;
pub(super) mod request;
pub(super) mod term;

use super::rule::{Basis, Certainty, Day, Rule, Section, sections, title};

const REGULATION_NOTE: &str = "Bekendtgørelse om fritagelse af fysiske personer fra tilslutning til Offentlig Digital Post m.v. (its text and number were not found)";
const GUIDE: &str = "KL and Digitaliseringsstyrelsen, Vejledning til sagsbehandling af anmodninger om fritagelse (editions 2014 to 2019)";
const SLIDES: &str = "Digitaliseringsstyrelsen, Klar til håndtering af fritagelse af borgere fra Digital Post (2014)";
const MUNICIPALITIES: &str = "Pages of several municipalities and agencies (2014 to 2026)";
const ACT: &str = "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)";
const LOV_603: &str = "Lov nr. 603 af 31. maj 2023 om fravigelse fra obligatorisk digital selvbetjening";
const FVL: &str = "Forvaltningsloven (not among the sources that were read)";
const DIGST: &str = "Digitaliseringsstyrelsen, digst.dk";
const DIGITALISER: &str = "Digitaliseringsstyrelsen, digitaliser.dk";
const BORGER: &str = "borger.dk, text of 2014 to 2017";
const LIFE_IN_DENMARK: &str = "lifeindenmark.borger.dk, Exemption from Digital Post";
const PENSIONIST: &str = "pensionist.dk";
const RITZAU: &str = "Ritzau, on denoffentlige.dk: Nu er det permanent";
const EBOKS: &str = "e-Boks, help pages; jens.bruntt.dk";
const NAESTVED: &str = "Næstved kommune, Digital Post (2024 to 2026)";
const COMPANIES_GUIDE: &str = "Erhvervsstyrelsen, guides to municipalities on exemption of companies (2013)";
const SF1601: &str = "KOMBIT, Serviceplatformen SF1601";
const SF1520: &str = "KOMBIT, Serviceplatformen SF1520 PersonBaseDataExtended";

/// The day the citizens' exemption regulation came into force.
pub const EXEMPTION_IN_FORCE: Day = Day(2014, 3, 1);

pub(super) static RULES: &[Rule] = &[
    Rule {
        id: "dk.exemption.form",
        title: title("FD 001 asks for name, CPR number, address, date and signature."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.age-15",
        title: title(
            "People of 15 or older with residence in Denmark are connected to Digital Post; before that there is nothing to be exempted from.",
        ),
        sections: sections(&[Section {
            source: "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)",
            section: "§ 3, stk. 1",
        }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Statute,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.telephone",
        title: title("The form has room for a telephone number; nobody has to give one."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.declaration",
        title: title("The citizen declares on faith and honour that at least one ground fits."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.ground-not-required",
        title: title(
            "The citizen need not say which ground fits, and the municipality may neither test it nor ask for proof.",
        ),
        sections: sections(&[
            Section { source: SLIDES, section: "Procedure for sagsbehandlingen" },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.unopened-post",
        title: title(
            "The citizen may ask for unopened Digital Post on paper, sent to the registered address or to another one that is stated.",
        ),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: GUIDE, section: "Uåbnet post" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.in-force",
        title: title("Citizens can ask for exemption since 1 March 2014."),
        sections: sections(&[
            Section { source: REGULATION_NOTE, section: "" },
            Section { source: SLIDES, section: "" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Regulation,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.date-not-in-future",
        title: title("A request cannot bear a date that has not come yet."),
        sections: &[],
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Assumption,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.signature",
        title: title("The request is signed by the citizen or the guardian."),
        sections: sections(&[
            Section { source: MUNICIPALITIES, section: "" },
            Section { source: SLIDES, section: "Procedure for sagsbehandlingen" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.capacity",
        title: title("Whoever signs says whether it is for oneself or as guardian."),
        sections: sections(&[Section { source: GUIDE, section: "forms" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Inferred,
    },
    Rule {
        id: "dk.exemption.guardian",
        title: title("A guardian attends in person with the letter of appointment and own ID."),
        sections: sections(&[Section { source: MUNICIPALITIES, section: "" }]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Practice,
        certainty: Certainty::Verified,
    },
    Rule {
        id: "dk.exemption.attendance",
        title: title("The request is made by attending in person; it cannot be sent to the municipality."),
        sections: sections(&[
            Section { source: SLIDES, section: "Hvor anmodes om fritagelse?" },
            Section { source: MUNICIPALITIES, section: "" },
        ]),
        from: Some(EXEMPTION_IN_FORCE),
        until: None,
        basis: Basis::Guidance,
        certainty: Certainty::Verified,
    },
];
