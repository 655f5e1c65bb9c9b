//! The named types of all operations, each once.

use postregler::OPERATIONS;
use postregler::wire::{Field, Kind, Shape};

/// A type with the name it has in TypeScript.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) shape: &'static Shape,
    /// Whether it is part of a request: there, `null` counts as absent.
    pub(super) asked: bool,
}

/// Every type that has a name of its own: what operations share comes first, then request and answer of each.
pub(super) fn all() -> Result<Vec<Named>, String> {
    let mut found = Vec::new();
    for operation in OPERATIONS {
        let base = format!("{}{}", pascal_case(operation.area), pascal_case(operation.name));
        for (shape, end, asked) in [(operation.request, "Request", true), (operation.answer, "Answer", false)] {
            if let Kind::Object(fields) = &shape.kind {
                fields.iter().try_for_each(|field| collect(field.shape, asked, &mut found))?;
            }
            found.push(Named { name: format!("{base}{end}"), shape, asked });
        }
    }
    Ok(found)
}

fn collect(shape: &'static Shape, asked: bool, found: &mut Vec<Named>) -> Result<(), String> {
    if let Some(known) = found.iter().find(|known| known.name == shape.name) {
        return if std::ptr::eq(known.shape.about, shape.about) || known.shape.about == shape.about {
            Ok(())
        } else {
            Err(format!("two types are called {}: give one of them a name of its own", shape.name))
        };
    }
    match &shape.kind {
        Kind::List(item) => collect(item, asked, found)?,
        Kind::Object(fields) => fields.iter().try_for_each(|field| collect(field.shape, asked, found))?,
        _ => {}
    }
    if !shape.name.is_empty() {
        found.push(Named { name: shape.name.to_owned(), shape, asked });
    }
    Ok(())
}

/// Whether callers must give a field: what the host fills in may be left out.
pub(super) fn must_be_given(field: &Field) -> bool {
    field.required && !field.filled_by_host
}

/// `check_request` → `CheckRequest`.
pub(super) fn pascal_case(snake: &str) -> String {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    snake.split('_').map(capitalised).collect()
}

/// `check_request` → `checkRequest`.
pub(super) fn camel_case(snake: &str) -> String {
    let pascal = pascal_case(snake);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The operations by area, areas in the order of the table, each operation with its index.
pub(super) fn areas() -> Vec<(&'static str, Vec<(usize, &'static postregler::Operation)>)> {
    let mut areas: Vec<(&'static str, Vec<_>)> = Vec::new();
    for (index, operation) in OPERATIONS.iter().enumerate() {
        match areas.iter_mut().find(|(area, _)| *area == operation.area) {
            Some((_, operations)) => operations.push((index, operation)),
            None => areas.push((operation.area, vec![(index, operation)])),
        }
    }
    areas
}
