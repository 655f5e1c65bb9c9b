//! The bundled price books, one JSON file each.

use super::CostBook;
use crate::wire::{Read, ReadError, parse_value};

macro_rules! books {
    ($($feature:literal $name:literal;)+) => {
        /// Id and JSON text of each book, in listing order.
        static BOOKS: &[(&str, &str)] = &[$(
            #[cfg(feature = $feature)]
            ($name, include_str!(concat!("../../data/prices/", $name, ".json"))),
        )+];
    };
}

books! {
    "denmark" "dk.digital-post.2016";
    "denmark" "dk.postage.2014";
    "denmark" "dk.postage.2015";
    "denmark" "dk.postage.2016-a";
    "denmark" "dk.postage.2016";
    "denmark" "dk.postage.2018";
    "denmark" "dk.postage.2019";
    "denmark" "dk.postage.2023";
    "denmark" "dk.postage.2024";
    "denmark" "dk.postage.2025";
    "denmark" "dk.postage.dao-2026";
    "norway" "no.transport.2014";
    "norway" "no.transport.2024";
    "norway" "no.mailbox.2020";
    "norway" "no.mailbox.2021";
    "norway" "no.mailbox.2024";
    "norway" "no.id-porten.2019";
    "norway" "no.id-porten.2021";
    "norway" "no.id-porten.2022";
    "norway" "no.free";
    "norway" "no.postage.2016";
    "norway" "no.postage.2019";
    "norway" "no.postage.2021";
    "norway" "no.svarut.2026";
    "norway" "no.print.digipost-example";
}

/// The books whose id starts with a prefix.
pub(super) fn books(prefix: &str) -> impl Iterator<Item = CostBook> {
    BOOKS.iter().filter(move |(name, _)| name.starts_with(prefix)).filter_map(|(_, text)| read(text))
}

/// The book with an id.
pub(super) fn book(name: &str) -> Option<CostBook> {
    BOOKS.iter().find(|(known, _)| *known == name).and_then(|(_, text)| read(text))
}

/// A test proves that every bundled book parses.
fn read(text: &str) -> Option<CostBook> {
    let json = parse_value(text).ok()?;
    let mut error = ReadError::default();
    let book = CostBook::read(&json, &mut error);
    error.into_result(book).ok()
}
