//! From a template and its params to a message.

use chrono::{Datelike, NaiveDate};

use super::Locale;
use super::catalogue::{Catalogue, catalogue};
use crate::answer::Param;

/// The message of a key, its `{name}` places filled in. `None` while the language is not loaded or has no such key.
pub(crate) fn render(locale: Locale, key: &[&str], params: &[(&'static str, Param)]) -> Option<String> {
    let catalogue = catalogue(locale)?;
    let mut rest = catalogue.text(key)?;
    let mut message = String::with_capacity(rest.len());
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        message.push_str(before);
        let (_, value) = params.iter().find(|(known, _)| *known == name)?;
        message.push_str(&shown(catalogue, name, *value));
        rest = behind;
    }
    message.push_str(rest);
    Some(message)
}

/// A param as people of that language write it.
fn shown(catalogue: &Catalogue, name: &str, value: Param) -> String {
    match value {
        Param::Integer(number) => number.to_string(),
        Param::Day(day) => long_date(catalogue, day),
        Param::Word(word) => catalogue.text(&["word.", name, ".", word]).unwrap_or(word).to_owned(),
    }
}

/// `1. marts 2014`, `1 March 2014`: the months stand in the catalogue, divided by spaces.
fn long_date(catalogue: &Catalogue, day: NaiveDate) -> String {
    let months = catalogue.text(&["format.months"]).unwrap_or_default();
    let month = months.split(' ').nth(day.month0() as usize).unwrap_or_default();
    let pattern = catalogue.text(&["format.date"]).unwrap_or_default();
    pattern
        .replace("{day}", &day.day().to_string())
        .replace("{month}", month)
        .replace("{year}", &day.year().to_string())
}
