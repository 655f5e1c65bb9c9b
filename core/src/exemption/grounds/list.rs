//! The grounds as dated data, in the wording and the order of the two regulations.

use chrono::NaiveDate;

use crate::law::{Day, EXEMPTION_IN_FORCE, NEW_EXEMPTION_REGULATION};

/// A regulation and its list of grounds.
pub(super) struct Regulation {
    pub(super) days: Period,
    /// Its name, in Danish.
    pub(super) name: &'static str,
    /// The section with the list. The number of a ground is its position in the list.
    pub(super) section: &'static str,
    pub(super) grounds: &'static [ListedGround],
}

/// One ground of a regulation.
pub(super) struct ListedGround {
    /// The wording of the regulation.
    pub(super) official: &'static str,
    /// The key of the plain wording in the catalogues, after `ground.`.
    pub(super) key: &'static str,
    /// Whether the municipality assesses it. The others rest on the citizen's declaration.
    pub(super) assessed: bool,
}

/// The days from one day on, and before another.
pub(super) struct Period(Day, Option<Day>);

impl Period {
    pub(super) fn is_in_force_on(&self, on: NaiveDate) -> bool {
        let on = Day::from(on);
        self.0 <= on && self.1.is_none_or(|end| on < end)
    }
}

const UNDER_2013: Period = Period(EXEMPTION_IN_FORCE, Some(NEW_EXEMPTION_REGULATION));
const UNDER_2021: Period = Period(NEW_EXEMPTION_REGULATION, None);
const ALWAYS: Period = Period(EXEMPTION_IN_FORCE, None);

const fn declared(key: &'static str, official: &'static str) -> ListedGround {
    ListedGround { official, key, assessed: false }
}

const EMIGRATED: ListedGround =
    declared("emigrated", "Personen er registreret i Det Centrale Personregister (CPR) som udrejst af Danmark");
const NO_FIXED_ADDRESS: ListedGround = declared(
    "no-fixed-address",
    "Personen er ikke længere registreret med fast bopæl eller fast opholdssted i CPR, jf. CPR-lovens § 6, stk. 1 og 2, men er registreret som værende uden fast bopæl i CPR, jf. CPR-lovens § 6, stk. 4",
);

/// The regulations that have listed the grounds.
pub(super) static REGULATIONS: &[Regulation] = &[
    Regulation {
        days: UNDER_2013,
        name: "Bekendtgørelse nr. 1553 af 18. december 2013",
        section: "§ 3",
        grounds: &[
            declared(
                "cognition",
                "Kognitiv funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post-løsningen",
            ),
            declared(
                "body",
                "Fysisk funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post-løsningen",
            ),
            declared(
                "computer",
                "Manglende adgang til computer i eget hjem eller opholdssted. Med manglende adgang til computer sidestilles det forhold, at personen ikke i eget hjem eller opholdssted har adgang til at bruge en computer",
            ),
            EMIGRATED,
            NO_FIXED_ADDRESS,
            declared(
                "language",
                "Sproglige barrierer bestående i manglende beherskelse af dansk, der gør det svært for personen at anvende Digital Post-løsningen",
            ),
            declared(
                "nemid",
                "Praktiske vanskeligheder ved at skaffe den offentlige digitale signatur NemID (fx på grund af udlandsophold med lang afstand til en dansk repræsentation, hvor NemID kan udleveres)",
            ),
            declared(
                "broadband",
                "Personens bopæl er beliggende i et område, hvor der ikke er adgang til en bredbåndsforbindelse med en beregnet downstreamhastighed på mindst 512 kbit/s",
            ),
        ],
    },
    Regulation {
        days: UNDER_2021,
        name: "Bekendtgørelse nr. 2017 af 29. oktober 2021",
        section: "§ 7",
        grounds: &[
            declared(
                "cognition",
                "Kognitiv funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post",
            ),
            declared(
                "body",
                "Fysisk funktionsnedsættelse, hvor funktionsnedsættelsen hindrer personen i at anvende Digital Post",
            ),
            declared(
                "device",
                "Manglende adgang til computer, smartphone eller tablet i eget hjem eller opholdssted. Med manglende adgang til computer, smartphone eller tablet sidestilles det forhold, at personen ikke i eget hjem eller opholdssted har adgang til at bruge en computer, smartphone eller tablet",
            ),
            EMIGRATED,
            NO_FIXED_ADDRESS,
            declared(
                "language",
                "Sproglige barrierer bestående i manglende beherskelse af dansk, der gør det svært for personen at anvende Digital Post",
            ),
            declared(
                "electronic-id",
                "Praktiske vanskeligheder ved at skaffe et elektronisk id, der giver adgang til Digital Post",
            ),
            declared(
                "internet",
                "Personens bopæl er beliggende i et område, hvor der ikke er adgang til en internetforbindelse med en beregnet downloadhastighed på mindst 512 kbit/s",
            ),
            ListedGround {
                official: "Efter en konkret vurdering, hvis der foreligger ganske særlige forhold",
                key: "special",
                assessed: true,
            },
        ],
    },
];

/// A shorter list in use: its items, and the numbers of the grounds they cover.
pub(super) struct Grouping {
    pub(super) used_by: &'static str,
    pub(super) items: &'static [GroupedItem],
}

/// An item of a shorter list, on the days on which it has this wording.
pub(super) struct GroupedItem {
    pub(super) days: Period,
    pub(super) official: &'static str,
    pub(super) means: &'static [u32],
}

const fn item(days: Period, official: &'static str, means: &'static [u32]) -> GroupedItem {
    GroupedItem { days, official, means }
}

const NEMID: GroupedItem = item(UNDER_2013, "Praktiske vanskeligheder ved at skaffe NemID", &[7]);
const MITID: GroupedItem = item(UNDER_2021, "Praktiske vanskeligheder ved at skaffe MitID", &[7]);

/// The shorter lists. They are practice: since the regulation of 2021 they leave out its ground 9 and mention only a
/// computer (rule `dk.exemption.grounds-lists`).
pub(super) static GROUPINGS: &[Grouping] = &[
    Grouping {
        used_by: "forms and web pages of municipalities (seven items)",
        items: &[
            item(ALWAYS, "Permanent udrejst af Danmark", &[4]),
            item(ALWAYS, "Ikke længere registreret med fast bopæl eller opholdssted", &[5]),
            NEMID,
            MITID,
            item(ALWAYS, "Fysisk eller psykisk nedsat funktionsevne", &[1, 2]),
            item(ALWAYS, "Behersker ikke dansk", &[6]),
            item(ALWAYS, "Bor i et område uden adgang til bredbånd på mindst 512 kbit/s", &[8]),
            item(ALWAYS, "Ikke adgang til computer", &[3]),
        ],
    },
    Grouping {
        used_by: "borger.dk and agencies (six items)",
        items: &[
            item(ALWAYS, "Ikke adgang til computer eller internet", &[3, 8]),
            item(ALWAYS, "Funktionsnedsættelse", &[1, 2]),
            item(ALWAYS, "Udrejst", &[4]),
            item(ALWAYS, "Hjemløs", &[5]),
            item(ALWAYS, "Sproglige vanskeligheder", &[6]),
            NEMID,
            MITID,
        ],
    },
];
