//! What a number can be, and what it can tell.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "in tables that are made when compiling; what is left at run time is looked up with `get`"
)]

pub use crate::law::Country;
use crate::wire::Wire;

/// The kind of a number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberKind {
    /// Danish personnummer (CPR number): ten digits.
    Cpr,
    /// Danish replacement number for somebody without a CPR number: 60 added to the day.
    Erstatningspersonnummer,
    /// Danish national replacement number of the health sector (X-eCPR): two letters in it.
    #[wire(word = "x-ecpr")]
    XEcpr,
    /// Danish replacement number of a region (D-eCPR): two letters in it, unique only locally.
    #[wire(word = "d-ecpr")]
    DEcpr,
    /// Danish replacement number of the education sector (KOT): three letters after the date.
    Kot,
    /// Danish company number (CVR): eight digits.
    Cvr,
    /// Danish number of a production unit: ten digits; only its shape can be checked.
    #[wire(word = "p-nummer")]
    PNummer,
    /// Norwegian fødselsnummer: eleven digits.
    Fodselsnummer,
    /// Norwegian d-number, for people without a fødselsnummer: eleven digits, 40 added to the day.
    Dnummer,
    /// Norwegian helper number of one hospital: 40 added to the month.
    Hnummer,
    /// Norwegian common helper number (felles hjelpenummer): begins with 8 or 9 and tells neither date nor sex.
    Fhnummer,
    /// NAV's number for people without another one: 20 added to the month.
    Npid,
    /// Norwegian number of the immigration authorities: twelve digits, the first four a year.
    Duf,
    /// Stand-in in municipal reports to Statistics Norway: a date and 00100, 00200 or 99999.
    Kostra,
    /// Norwegian organisation number: nine digits.
    Organisasjonsnummer,
}

/// The sex a number tells: a property of its digits, not of a person.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// The deciding digit is even.
    Female,
    /// The deciding digit is odd.
    Male,
}

/// How the check digits came out.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checksum {
    /// They fit.
    Passes,
    /// They do not fit. In a CPR number that is a hint at a typing mistake and no more.
    Fails,
    /// They do not fit, but for this birth date such numbers are known to have been issued.
    FailsOnListedDate,
}

/// Who made a number up for tests, and so how its month is written.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Series {
    /// Skatteetaten (Tenor, Test-Norge): 80 added to the month.
    Skatteetaten,
    /// Norsk Helsenett and FHI: 65 added to the month.
    Nhn,
    /// NAV (Dolly): 40 added to the month, 60 for an NPID.
    Nav,
}

/// Which of the two Norwegian rules for check digits a number fits.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NorwegianRule {
    /// Today's and the one of 2032: every number that fits the stricter one fits the other.
    Both,
    /// Only the one for numbers issued from 1 January 2032.
    #[wire(word = "from-2032")]
    From2032,
}

/// How a failed modulus 11 of a CPR number is to be taken.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Modulus11 {
    /// As worth knowing: the default, because such numbers are valid.
    Hint,
    /// As something to look at.
    Warning,
    /// As a reason to refuse. It turns real people away; CPR-kontoret asks that they be served at least by hand.
    Error,
}

impl NumberKind {
    pub(super) const fn bit(self) -> u32 {
        1 << self as u32
    }

    /// How many symbols a number of this kind has.
    pub(super) const fn length(self) -> usize {
        match self {
            Self::Cvr => 8,
            Self::Organisasjonsnummer => 9,
            Self::Cpr | Self::Erstatningspersonnummer | Self::XEcpr | Self::DEcpr | Self::Kot | Self::PNummer => 10,
            Self::Fodselsnummer | Self::Dnummer | Self::Hnummer | Self::Fhnummer | Self::Npid | Self::Kostra => 11,
            Self::Duf => 12,
        }
    }

    /// Whether its first six digits are a date, perhaps with something added to day or month.
    pub(super) fn has_date(self) -> bool {
        use NumberKind as Kind;
        !matches!(self, Kind::Cvr | Kind::PNummer | Kind::Fhnummer | Kind::Duf | Kind::Organisasjonsnummer)
    }

    pub(super) fn is_danish(self) -> bool {
        self.country() == Country::Dk
    }

    pub(super) const fn country(self) -> Country {
        match self {
            Self::Cpr
            | Self::Erstatningspersonnummer
            | Self::XEcpr
            | Self::DEcpr
            | Self::Kot
            | Self::Cvr
            | Self::PNummer => Country::Dk,
            _ => Country::No,
        }
    }
}

/// A set of kinds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kinds(u32);

impl Kinds {
    #[cfg(feature = "denmark")]
    pub(crate) const CPR: Self = Self(NumberKind::Cpr.bit());
    #[cfg(feature = "denmark")]
    pub(crate) const CVR: Self = Self(NumberKind::Cvr.bit());
    /// The real numbers of real people: what is meant when nothing is said.
    pub(super) const PEOPLE: Self =
        Self(NumberKind::Cpr.bit() | NumberKind::Fodselsnummer.bit() | NumberKind::Dnummer.bit());

    pub(super) const ALL: Self = Self(u32::MAX);

    pub(super) fn of(kinds: &[NumberKind]) -> Self {
        Self(kinds.iter().fold(0, |bits, kind| bits | kind.bit()))
    }

    /// The kinds whose places in `NumberKind::ALL` are set.
    pub(super) fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The kinds that have so many symbols.
    pub(super) fn with_length(symbols: usize) -> Self {
        BY_LENGTH.get(symbols).copied().unwrap_or(Self(0))
    }

    pub(super) fn in_country(self, country: Country) -> Self {
        let Self(inside) = if country == Country::Dk { DANISH } else { NORWEGIAN };
        Self(self.0 & inside)
    }

    pub(super) fn contains(self, kind: NumberKind) -> bool {
        self.0 & kind.bit() != 0
    }

    pub(super) fn intersects(self, kinds: Self) -> bool {
        self.0 & kinds.0 != 0
    }
}

static BY_LENGTH: [Kinds; 13] = {
    let mut by_length = [Kinds(0); 13];
    let mut index = 0;
    while index < NumberKind::ALL.len() {
        let kind = NumberKind::ALL[index];
        by_length[kind.length()].0 |= kind.bit();
        index += 1;
    }
    by_length
};

const DANISH: Kinds = of_country(Country::Dk);
const NORWEGIAN: Kinds = of_country(Country::No);

const fn of_country(country: Country) -> Kinds {
    let mut kinds = Kinds(0);
    let mut index = 0;
    while index < NumberKind::ALL.len() {
        let kind = NumberKind::ALL[index];
        if kind.country() as u8 == country as u8 {
            kinds.0 |= kind.bit();
        }
        index += 1;
    }
    kinds
}
