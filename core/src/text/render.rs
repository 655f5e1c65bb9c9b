//! Renders a message from a template and its params.

use chrono::{Datelike, NaiveDate};

use super::Locale;
use super::catalogue::{Catalogue, catalogue};
use crate::answer::Param;

/// The message of a key with its `{name}` placeholders filled in. `None` if the language is not loaded or has no
/// such key.
///
/// If a param is 1 and the catalogue has a text under the same key with the suffix `.one`, that text is used.
pub(crate) fn render(locale: Locale, key: &[&str], params: &[(&'static str, Param)]) -> Option<String> {
    let catalogue = catalogue(locale)?;
    let is_one = params.iter().find_map(|(_, value)| match value {
        Param::Integer(number) => Some(*number == 1),
        Param::Day(_) | Param::Word(_) => None,
    });
    let one = if is_one == Some(true) { catalogue.text(&[&key.concat(), ".one"]) } else { None };
    fill_template(one.or_else(|| catalogue.text(key))?, |name| {
        let (_, value) = params.iter().find(|(known, _)| *known == name)?;
        format_param(catalogue, name, *value)
    })
}

/// The template with each `{name}` replaced; `None` if a placeholder has no value.
fn fill_template(template: &str, value: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut rest = template;
    let mut filled = String::with_capacity(template.len());
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(&value(name)?);
        rest = behind;
    }
    filled.push_str(rest);
    Some(filled)
}

/// A param in the notation of the language.
fn format_param(catalogue: Catalogue, name: &str, value: Param) -> Option<String> {
    match value {
        Param::Integer(number) => Some(number.to_string()),
        Param::Day(day) => long_date(catalogue, day),
        Param::Word(word) => Some(catalogue.text(&["word.", name, ".", word]).unwrap_or(word).to_owned()),
    }
}

/// `1. marts 2014`, `1 March 2014`. The catalogue lists the months, separated by spaces.
fn long_date(catalogue: Catalogue, day: NaiveDate) -> Option<String> {
    let months = catalogue.text(&["format.months"])?;
    fill_template(catalogue.text(&["format.date"])?, |name| match name {
        "day" => Some(day.day().to_string()),
        "month" => months.split(' ').nth(day.month0() as usize).map(str::to_owned),
        "year" => Some(day.year().to_string()),
        _ => None,
    })
}
