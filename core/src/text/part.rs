//! The parts of a catalogue, so that a page loads only the ones it needs. `parts.json` assigns keys to parts by
//! prefix; other keys belong to the common part. The glossary's terms are a separate part for pages and are not
//! loaded into the core.

use crate::wire::Wire;

/// A part of a language's catalogue.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CataloguePart {
    /// Needed by every page: identity numbers, dates, and words shared by several operations.
    Common,
    /// Operations for Denmark.
    Dk,
    /// Operations for Norway.
    No,
    /// Checklists.
    Readiness,
    /// Costs of mailings.
    Cost,
    /// The guides for citizens.
    Guides,
    /// The explanations of the rules, shown by the rule book only.
    Rules,
}

// A build without an audience has no operations.
#[cfg_attr(not(any(feature = "citizen", feature = "casework", feature = "planning")), allow(dead_code))]
impl CataloguePart {
    /// The part that the operations of an area need in addition to the common one, given their countries.
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
