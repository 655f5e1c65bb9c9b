//! Kinds of numbers and their properties.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "in tables evaluated at compile time; lookups at run time use `get`"
)]

pub use crate::law::Country;
use crate::wire::Wire;

/// The kind of a number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberKind {
    /// Danish personnummer (CPR number): ten digits.
    Cpr,
    /// Danish replacement number for a person without a CPR number: 60 added to the day.
    Erstatningspersonnummer,
    /// Danish national replacement number of the health sector (X-eCPR): contains two letters.
    #[wire(word = "x-ecpr")]
    XEcpr,
    /// Danish replacement number of a region (D-eCPR): contains two letters and is unique only locally.
    #[wire(word = "d-ecpr")]
    DEcpr,
    /// Danish replacement number of the education sector (KOT): three letters after the date.
    Kot,
    /// Danish company number (CVR): eight digits.
    Cvr,
    /// Danish number of a production unit: ten digits without check digits.
    #[wire(word = "p-nummer")]
    PNummer,
    /// Norwegian fødselsnummer: eleven digits.
    Fodselsnummer,
    /// Norwegian d-number, for persons without a fødselsnummer: eleven digits, 40 added to the day.
    Dnummer,
    /// Norwegian helper number of one hospital: 40 added to the month.
    Hnummer,
    /// Norwegian common helper number (felles hjelpenummer): begins with 8 or 9 and contains neither date nor sex.
    Fhnummer,
    /// NAV's number for persons without another one: 20 added to the month.
    Npid,
    /// Norwegian number of the immigration authorities: twelve digits, the first four a year.
    Duf,
    /// Placeholder in municipal reports to Statistics Norway: a date followed by 00100, 00200 or 99999.
    Kostra,
    /// Norwegian organisation number: nine digits.
    Organisasjonsnummer,
}

/// The sex encoded in a number.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sex {
    /// The deciding digit is even.
    Female,
    /// The deciding digit is odd.
    Male,
}

/// The result of the check digits.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checksum {
    /// The check digits are valid.
    Passes,
    /// The check digits are invalid. In a CPR number that only indicates a possible typing error.
    Fails,
    /// The check digits are invalid, and such numbers are known to have been issued for this birth date.
    FailsOnListedDate,
}

/// The issuer of a synthetic number, which determines the notation of its month.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Series {
    /// Skatteetaten (Tenor, Test-Norge): 80 added to the month.
    Skatteetaten,
    /// Norsk Helsenett and FHI: 65 added to the month.
    Nhn,
    /// NAV (Dolly): 40 added to the month, 60 for an NPID.
    Nav,
}

/// The Norwegian rules on check digits that a number satisfies.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum NorwegianRule {
    /// The current rule and the rule of 2032. A number that satisfies the stricter current rule satisfies both.
    Both,
    /// Only the rule for numbers issued from 1 January 2032.
    #[wire(word = "from-2032")]
    From2032,
}

/// How a CPR number that fails modulus 11 is treated.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Modulus11 {
    /// As a hint. This is the default, because such numbers are valid.
    Hint,
    /// As a warning.
    Warning,
    /// As an error. This refuses numbers of real persons; CPR-kontoret asks that they can at least be handled
    /// manually.
    Error,
}

impl NumberKind {
    pub(super) const fn bit(self) -> u32 {
        1 << self as u32
    }

    /// The number of symbols of a number of this kind.
    pub(super) const fn length(self) -> usize {
        match self {
            Self::Cvr => 8,
            Self::Organisasjonsnummer => 9,
            Self::Cpr | Self::Erstatningspersonnummer | Self::XEcpr | Self::DEcpr | Self::Kot | Self::PNummer => 10,
            Self::Fodselsnummer | Self::Dnummer | Self::Hnummer | Self::Fhnummer | Self::Npid | Self::Kostra => 11,
            Self::Duf => 12,
        }
    }

    /// Whether the first six digits are a date, possibly with an addition to day or month.
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
    /// Numbers of real persons: the default.
    pub(super) const PEOPLE: Self =
        Self(NumberKind::Cpr.bit() | NumberKind::Fodselsnummer.bit() | NumberKind::Dnummer.bit());

    pub(super) const ALL: Self = Self(u32::MAX);

    pub(super) fn of(kinds: &[NumberKind]) -> Self {
        Self(kinds.iter().fold(0, |bits, kind| bits | kind.bit()))
    }

    /// The kinds whose bits are set, by index in `NumberKind::ALL`.
    pub(super) fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The kinds with this number of symbols.
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
