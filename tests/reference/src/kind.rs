//! The kinds of number, as far as digits distinguish them.

/// The kind of a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Danish personnummer.
    Cpr,
    /// Danish replacement number: 60 added to the day.
    Erstatningspersonnummer,
    /// Danish production unit: any ten digits.
    PNummer,
    /// Ten symbols including letters. Ten digits never have this kind, but it can be accepted.
    TenWithLetters,
    /// Norwegian fødselsnummer.
    Fodselsnummer,
    /// Norwegian d-number: 40 added to the day.
    Dnummer,
    /// Norwegian helper number of one hospital: 40 added to the month.
    Hnummer,
    /// Norwegian common helper number: begins with 8 or 9.
    Fhnummer,
    /// NAV's number: 20 added to the month.
    Npid,
    /// A placeholder in reports to Statistics Norway: a date and one of three suffixes.
    Kostra,
    /// Eight, nine or twelve digits. Ten or eleven digits never have this kind, but it can be accepted.
    OtherLength,
}

/// The issuer of a synthetic number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Series {
    /// Skatteetaten: 80 added to the month.
    Skatteetaten,
    /// Norsk Helsenett and FHI: 65 added to the month.
    Nhn,
    /// NAV: 40 added to the month, 60 for an NPID.
    Nav,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Cpr,
        Self::Erstatningspersonnummer,
        Self::PNummer,
        Self::TenWithLetters,
        Self::Fodselsnummer,
        Self::Dnummer,
        Self::Hnummer,
        Self::Fhnummer,
        Self::Npid,
        Self::Kostra,
        Self::OtherLength,
    ];

    /// The number of symbols of this kind; 0 for other lengths than ten and eleven.
    pub fn length(self) -> usize {
        match self {
            Self::Cpr | Self::Erstatningspersonnummer | Self::PNummer | Self::TenWithLetters => 10,
            Self::Fodselsnummer | Self::Dnummer | Self::Hnummer | Self::Fhnummer | Self::Npid | Self::Kostra => 11,
            Self::OtherLength => 0,
        }
    }
}
