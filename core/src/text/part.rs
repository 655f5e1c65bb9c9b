//! The parts of a catalogue: a page takes in the ones it needs. `parts.json` says by the beginning of a key which part it
//! belongs to; what it does not name is common. The terms of the glossary are a part that no operation needs, and the core is
//! never handed it.

use crate::wire::Wire;

/// A part of a language's catalogue.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
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

impl Part {
    /// The part that the operations of an area need, beside the common one, given the features they need.
    pub(crate) const fn of(area: &str, features: &str) -> Self {
        match area.as_bytes() {
            b"readiness" => Self::Readiness,
            b"cost" => Self::Cost,
            b"guidance" => Self::Guides,
            _ => match (mentions(features, b"denmark"), mentions(features, b"norway")) {
                (true, false) => Self::Dk,
                (false, true) => Self::No,
                _ => Self::Common,
            },
        }
    }
}

/// Whether a word stands somewhere in a text; for constants.
pub(crate) const fn mentions(text: &str, word: &[u8]) -> bool {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        if begins(rest, word) {
            return true;
        }
        rest = match rest {
            [_, behind @ ..] => behind,
            [] => rest,
        };
    }
    false
}

const fn begins(text: &[u8], word: &[u8]) -> bool {
    match (text, word) {
        (_, []) => true,
        ([first, text @ ..], [wanted, word @ ..]) => *first == *wanted && begins(text, word),
        ([], _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn operations_need_the_part_of_their_country_or_area() {
        let both = r#"any(feature = "denmark", feature = "norway")"#;
        assert_eq!(Part::of("exemption", r#"feature = "denmark""#), Part::Dk);
        assert_eq!(Part::of("reservation", r#"feature = "norway""#), Part::No);
        assert_eq!(Part::of("identity", both), Part::Common);
        assert_eq!(Part::of("readiness", both), Part::Readiness);
    }
}
