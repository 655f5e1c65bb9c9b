//! The parts of a catalogue: a page takes in the ones it needs. `parts.json` says by the beginning of a key which part it
//! belongs to; what it does not name is common. The terms of the glossary are a part that no operation needs, and the core is
//! never handed it.

use crate::wire::Wire;

/// A part of a language's catalogue.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CataloguePart {
    /// What every page needs: identity numbers, dates, and words that several operations use.
    Common,
    /// Denmark's operations.
    Dk,
    /// Norway's operations.
    No,
    /// Checklists.
    Readiness,
    /// What a mailing costs.
    Cost,
    /// The guides for citizens.
    Guides,
    /// The plain explanations of the rules, which only a rule book shows.
    Rules,
}

// A build without an audience has no operations to ask it for.
#[cfg_attr(not(any(feature = "citizen", feature = "casework", feature = "planning")), allow(dead_code))]
impl CataloguePart {
    /// The part that the operations of an area need, beside the common one, given the countries they are about.
    pub(crate) const fn of(area: &str, countries: &[&str]) -> Self {
        match area.as_bytes() {
            b"readiness" => Self::Readiness,
            b"cost" => Self::Cost,
            b"guidance" => Self::Guides,
            _ => match countries {
                [country] => Self::of_country(country),
                _ => Self::Common,
            },
        }
    }

    const fn of_country(country: &str) -> Self {
        match country.as_bytes() {
            b"denmark" => Self::Dk,
            b"norway" => Self::No,
            _ => Self::Common,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CataloguePart;

    #[test]
    fn operations_need_the_part_of_their_country_or_area() {
        let both = ["denmark", "norway"];
        assert_eq!(CataloguePart::of("exemption", &["denmark"]), CataloguePart::Dk);
        assert_eq!(CataloguePart::of("reservation", &["norway"]), CataloguePart::No);
        assert_eq!(CataloguePart::of("identity", &both), CataloguePart::Common);
        assert_eq!(CataloguePart::of("readiness", &both), CataloguePart::Readiness);
    }
}
