//! The grounds as dated data. The order and the content are the same in three sources; the numbers of the regulation's
//! items were not found, so that the place in the list is all they are called by.

use chrono::NaiveDate;

use crate::law::{Day, EXEMPTION_IN_FORCE, NEMID_CLOSED, NEW_DIGITAL_POST};

/// Words for a ground and the days on which they fit.
pub(super) struct DatedText {
    from: Day,
    until: Option<Day>,
    /// The official Danish words.
    pub(super) official: &'static str,
    /// The key of the plain words in the catalogues, behind `ground.`.
    pub(super) key: &'static str,
}

impl DatedText {
    pub(super) fn holds_on(&self, on: NaiveDate) -> bool {
        let on = Day::from(on);
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

/// A shorter list of the same grounds: its items, and the places of the grounds they mean.
pub(super) struct Grouping {
    pub(super) used_by: &'static str,
    pub(super) items: &'static [(&'static [DatedText], &'static [u32])],
}

/// Words that have not changed.
const fn always(official: &'static str, key: &'static str) -> DatedText {
    DatedText { from: EXEMPTION_IN_FORCE, until: None, official, key }
}

/// The words about the public eID: NemID, then either, then MitID. The first and last day of the time between are known
/// only roughly.
const fn eid(nemid: &'static str, either: &'static str, mitid: &'static str) -> [DatedText; 3] {
    [
        DatedText { from: EXEMPTION_IN_FORCE, until: Some(DAY_BEFORE_NEW_POST), official: nemid, key: "nemid" },
        DatedText { from: NEW_DIGITAL_POST, until: Some(NEMID_CLOSED), official: either, key: "nemid-or-mitid" },
        DatedText { from: MITID_ALONE, until: None, official: mitid, key: "mitid" },
    ]
}

const DAY_BEFORE_NEW_POST: Day = Day(2022, 3, 20);
const MITID_ALONE: Day = Day(2023, 11, 1);

/// The eight grounds.
pub(super) static GROUNDS: &[&[DatedText]] = &[
    &[always(
        "Kognitiv funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post-løsningen",
        "cognition",
    )],
    &[always(
        "Fysisk funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post-løsningen",
        "body",
    )],
    &[always(
        "Manglende adgang til computer i eget hjem eller opholdssted. Hermed sidestilles, at personen ikke i eget hjem eller opholdssted har adgang til at bruge en computer",
        "computer",
    )],
    &[always("Personen er registreret i CPR som udrejst af Danmark", "emigrated")],
    &[always(
        "Personen er ikke længere registreret med fast bopæl eller fast opholdssted, jf. CPR-lovens § 6, stk. 1 og 2, men registreret som værende uden fast bopæl, jf. CPR-lovens § 6, stk. 4",
        "no-fixed-address",
    )],
    &[always(
        "Sproglige barrierer bestående i manglende beherskelse af dansk, der gør det svært at anvende Digital Post-løsningen",
        "language",
    )],
    &eid(
        "Praktiske vanskeligheder ved at skaffe den offentlige digitale signatur (NemID)",
        "Praktiske vanskeligheder ved at skaffe den offentlige digitale signatur (NemID eller MitID)",
        "Praktiske vanskeligheder ved at skaffe den offentlige digitale signatur (MitID)",
    ),
    &[always(
        "Bopæl i et område uden adgang til bredbånd med en beregnet downstreamhastighed på mindst 512 kbit/s",
        "broadband",
    )],
];

/// The shorter lists. What they call a ground is not what the regulation calls it; the grounds are the same.
pub(super) static GROUPINGS: &[Grouping] = &[
    Grouping {
        used_by: "forms and web pages of municipalities (seven items)",
        items: &[
            (&[always("Permanent udrejst af Danmark", "")], &[4]),
            (&[always("Ikke længere registreret med fast bopæl eller opholdssted", "")], &[5]),
            (
                &eid(
                    "Praktiske vanskeligheder ved at skaffe NemID",
                    "Praktiske vanskeligheder ved at skaffe NemID eller MitID",
                    "Praktiske vanskeligheder ved at skaffe MitID",
                ),
                &[7],
            ),
            (&[always("Fysisk eller psykisk nedsat funktionsevne", "")], &[1, 2]),
            (&[always("Behersker ikke dansk", "")], &[6]),
            (&[always("Bor i et område uden adgang til bredbånd på mindst 512 kbit/s", "")], &[8]),
            (&[always("Ikke adgang til computer", "")], &[3]),
        ],
    },
    Grouping {
        used_by: "borger.dk and agencies (six items)",
        items: &[
            (&[always("Ikke adgang til computer eller internet", "")], &[3, 8]),
            (&[always("Funktionsnedsættelse", "")], &[1, 2]),
            (&[always("Udrejst", "")], &[4]),
            (&[always("Hjemløs", "")], &[5]),
            (&[always("Sproglige vanskeligheder", "")], &[6]),
            (
                &eid(
                    "Praktiske vanskeligheder ved at skaffe NemID",
                    "Praktiske vanskeligheder ved at skaffe NemID eller MitID",
                    "Praktiske vanskeligheder ved at skaffe MitID",
                ),
                &[7],
            ),
        ],
    },
];
