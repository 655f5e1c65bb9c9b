//! Keywords in texts: the statements of a notice, and what an open title should not contain.

use crate::text::{fold_case, is_word_character, match_ranges};

/// A keyword.
pub(super) struct Keyword {
    keyword: &'static str,
    /// Where it may occur.
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the beginning of a word, with any ending: `decision`, `decisions`.
    Start,
    /// As a whole word: `les`, not `lesing`.
    Whole,
    /// Anywhere: Norwegian and Danish form compounds, as in `klagevedtak`.
    Anywhere,
}

const fn start(keyword: &'static str) -> Keyword {
    Keyword { keyword, place: Place::Start }
}

const fn whole(keyword: &'static str) -> Keyword {
    Keyword { keyword, place: Place::Whole }
}

const fn anywhere(keyword: &'static str) -> Keyword {
    Keyword { keyword, place: Place::Anywhere }
}

/// That a decision has been made: bokmål, nynorsk, English, Danish.
pub(super) static DECISION: &[Keyword] = &[
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
pub(super) static ADVANCE_NOTICE: &[Keyword] = &[
    start("forhåndsvars"),
    start("førehandsvars"),
    start("varsel om"),
    start("varsler om"),
    start("advance notice"),
    start("notice of"),
    start("before we decide"),
    start("partshøring"),
];

/// Where the letter is available.
pub(super) static PLACE: &[Keyword] = &[
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
pub(super) static WAY: &[Keyword] = &[
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

/// What reveals too much in a title that is visible to anyone. The list is the project's own: no source has one.
pub(super) static SENSITIVE: &[Keyword] = &[
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

/// The first keyword that occurs in a text.
pub(super) fn find(text: &str, keywords: &'static [Keyword]) -> Option<&'static str> {
    let text = fold_case(text);
    keywords.iter().find(|keyword| keyword.is_in(&text)).map(|keyword| keyword.keyword)
}

impl Keyword {
    fn is_in(&self, text: &str) -> bool {
        let letter = |character: Option<char>| character.is_some_and(is_word_character);
        match_ranges(text, self.keyword).any(|(start, end)| {
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

/// The length of a text as in the schema: code points, not bytes and not UTF-16 units.
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
