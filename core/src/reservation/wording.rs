//! Words looked for in texts: what a notice says, and what an open title should not.

use crate::text::{fold_case, is_word_character, match_ranges};

/// A word to look for, from the beginning of a word on.
pub(super) struct Stem {
    stem: &'static str,
    /// Where it may stand.
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the beginning of a word, with any ending: `decision`, `decisions`.
    Start,
    /// As a word of its own: `les`, not `lesing`.
    Whole,
    /// Anywhere: Norwegian and Danish put words together, as in `klagevedtak`.
    Anywhere,
}

const fn start(stem: &'static str) -> Stem {
    Stem { stem, place: Place::Start }
}

const fn whole(stem: &'static str) -> Stem {
    Stem { stem, place: Place::Whole }
}

const fn anywhere(stem: &'static str) -> Stem {
    Stem { stem, place: Place::Anywhere }
}

/// That a decision has been made: bokmål, nynorsk, English, Danish.
pub(super) static DECISION: &[Stem] = &[
    anywhere("vedtak"),
    anywhere("avgjørelse"),
    start("avgjort"),
    anywhere("avgjerd"),
    start("avgjersle"),
    start("decision"),
    start("decided"),
    anywhere("afgørelse"),
    start("afgjort"),
];

/// That a decision may come.
pub(super) static ADVANCE_NOTICE: &[Stem] = &[
    start("forhåndsvars"),
    start("førehandsvars"),
    start("varsel om"),
    start("varsler om"),
    start("advance notice"),
    start("notice of"),
    start("before we decide"),
    start("partshøring"),
];

/// Where the letter lies.
pub(super) static PLACE: &[Stem] = &[
    start("digipost"),
    start("e-boks"),
    start("eboks"),
    start("altinn"),
    anywhere("postkass"),
    anywhere("postboks"),
    start("innboks"),
    start("indbakke"),
    start("inbox"),
    start("mailbox"),
    start("min side"),
    start("mi side"),
    start("my page"),
    start("nettsid"),
    start("nettstad"),
    start("website"),
    anywhere(".no"),
];

/// How to read it.
pub(super) static WAY: &[Stem] = &[
    start("logg inn"),
    start("logg på"),
    start("logg deg"),
    start("logge"),
    start("log ind"),
    start("log på"),
    start("log in"),
    start("log on"),
    start("sign in"),
    start("åpne"),
    start("opne"),
    start("åbn"),
    whole("open"),
    whole("les"),
    whole("lese"),
    whole("lesa"),
    start("læs"),
    whole("read"),
    start("id-porten"),
    start("bankid"),
    start("minid"),
    start("mitid"),
];

/// What tells too much in a title that anybody may see. Our own list: no source has one.
pub(super) static SENSITIVE: &[Stem] = &[
    anywhere("diagnos"),
    start("sykdom"),
    start("sjukdom"),
    start("sygdom"),
    start("syk"),
    start("sjuk"),
    start("psyk"),
    start("kreft"),
    start("cancer"),
    start("kræft"),
    whole("hiv"),
    start("abort"),
    anywhere("sosialhjelp"),
    anywhere("kontanthjælp"),
    anywhere("barnevern"),
    start("child welfare"),
    start("rusm"),
    start("rusb"),
    start("straff"),
    start("fengsel"),
    start("prison"),
    start("asyl"),
    start("asylum"),
    anywhere("uføre"),
    start("disability"),
    anywhere("overgrep"),
    start("vold"),
    start("utkasting"),
    start("konkurs"),
    anywhere("fagforening"),
];

/// The first of the words that stands in a text.
pub(super) fn find(text: &str, stems: &'static [Stem]) -> Option<&'static str> {
    let text = fold_case(text);
    stems.iter().find(|stem| stem.is_in(&text)).map(|stem| stem.stem)
}

impl Stem {
    fn is_in(&self, text: &str) -> bool {
        let letter = |character: Option<char>| character.is_some_and(is_word_character);
        match_ranges(text, self.stem).any(|(start, end)| {
            let before = text.get(..start).and_then(|before| before.chars().next_back());
            let behind = text.get(end..).and_then(|rest| rest.chars().next());
            match self.place {
                Place::Anywhere => true,
                Place::Start => !letter(before),
                Place::Whole => !letter(before) && !letter(behind),
            }
        })
    }
}

/// How many characters a text has as the schema counts: code points, not bytes and not UTF-16 units.
pub(super) fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_may_stand() {
        assert_eq!(find("Du har fått et klagevedtak", DECISION), Some("vedtak"));
        assert_eq!(find("We have DECIDED your case", DECISION), Some("decided"));
        assert_eq!(find("Du har fått et brev fra NAV", DECISION), None);
        assert_eq!(find("Brevet handler om lesing", WAY), None);
        assert_eq!(find("Les brevet", WAY), Some("les"));
        assert_eq!(find("Arkivet", SENSITIVE), None);
    }
}
