//! The named types of all operations, each once.

use postregler::wire::{Field, Kind, Schema};
use postregler::{OPERATIONS, STREAMS};

/// A type with the name it has in TypeScript.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) schema: &'static Schema,
    /// Whether it is part of a request: there, `null` counts as absent.
    pub(super) is_request: bool,
}

/// Every type with a name of its own: shared types first, then request and answer of each operation. `feature` is the
/// country, or empty for both.
pub(super) fn all(feature: &str) -> Result<Vec<Named>, String> {
    let mut found = Vec::new();
    for (area, name, schemas) in schemas(feature) {
        let base = format!("{}{}", pascal_case(area), pascal_case(name));
        for OperationSchema { schema, suffix, is_request } in schemas {
            if let Kind::Object(fields) = &schema.kind {
                fields.iter().try_for_each(|field| collect(field.schema, is_request, &mut found))?;
            }
            found.push(Named { name: format!("{base}{}", pascal_case(suffix)), schema, is_request });
        }
    }
    Ok(found)
}

/// Whether an operation is in the package of a country, which is for citizens' pages, or in the complete one where no
/// country is named.
pub(super) fn is_in((audience, countries): (&str, &[&str]), country: &str) -> bool {
    country.is_empty() || (audience == "citizen" && countries.contains(&country))
}

/// An input or output of an operation or a stream.
pub(super) struct OperationSchema {
    pub(super) schema: &'static Schema,
    /// Its suffix after the name of the operation: `request`, `answer`.
    pub(super) suffix: &'static str,
    pub(super) is_request: bool,
}

/// Every operation and every stream with its inputs and outputs.
pub(super) fn schemas(feature: &str) -> impl Iterator<Item = (&'static str, &'static str, Vec<OperationSchema>)> {
    let request = |schema, suffix| OperationSchema { schema, suffix, is_request: true };
    let answer = |schema, suffix| OperationSchema { schema, suffix, is_request: false };
    let operations = OPERATIONS
        .iter()
        .filter(move |one| is_in((one.audience, one.countries), feature))
        .map(move |one| (one.area, one.name, vec![request(one.request, "request"), answer(one.answer, "answer")]));
    let streams = STREAMS.iter().filter(move |one| is_in((one.audience, one.countries), feature)).map(move |one| {
        let row = one.row.map(|schema| request(schema, "row"));
        let schemas = [Some(request(one.request, "request")), row, Some(answer(one.summary, "summary"))];
        (one.area, one.name, schemas.into_iter().flatten().collect())
    });
    operations.chain(streams)
}

fn collect(schema: &'static Schema, is_request: bool, found: &mut Vec<Named>) -> Result<(), String> {
    if let Some(known) = found.iter().find(|known| known.name == schema.name) {
        return if std::ptr::eq(known.schema.about, schema.about) || known.schema.about == schema.about {
            Ok(())
        } else {
            Err(format!("two types are called {}: give one of them a name of its own", schema.name))
        };
    }
    match &schema.kind {
        Kind::List(item) => collect(item, is_request, found)?,
        Kind::Object(fields) => fields.iter().try_for_each(|field| collect(field.schema, is_request, found))?,
        _ => {}
    }
    if !schema.name.is_empty() {
        found.push(Named { name: schema.name.to_owned(), schema, is_request });
    }
    Ok(())
}

/// Whether callers must state a field: fields that the host fills in may be left out.
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

/// One function of the facade: an operation or a stream.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    pub(super) stream: bool,
}

/// The functions by area, in the order of the tables.
pub(super) fn areas(feature: &str) -> Vec<(&'static str, Vec<Function>)> {
    let operations = OPERATIONS.iter().map(|one| (one.area, one.name, one.about, (one.audience, one.countries), false));
    let streams = STREAMS.iter().map(|one| (one.area, one.name, one.about, (one.audience, one.countries), true));
    let mut areas: Vec<(&'static str, Vec<Function>)> = Vec::new();
    for (area, name, about, place, stream) in operations.chain(streams) {
        if !is_in(place, feature) {
            continue;
        }
        let function = Function { name, about, stream };
        match areas.iter_mut().find(|(known, _)| *known == area) {
            Some((_, functions)) => functions.push(function),
            None => areas.push((area, vec![function])),
        }
    }
    areas
}
