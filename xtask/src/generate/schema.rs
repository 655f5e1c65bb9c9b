//! `facade/schemas`: a JSON Schema (2020-12) for every request and answer.

use postregler::cost::CostBook;
use postregler::wire::{Field, Kind, Shape, Shaped};
use serde_json::{Map, Value, json};

use super::types::{Part, must_be_given, parts};

pub(super) fn files() -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for (area, name, parts) in parts("") {
        let id = format!("{area}.{name}");
        for Part { shape, end, asked } in parts {
            files.push(file(&format!("{id}.{end}"), &format!("{id}: {end}"), shape, asked)?);
        }
    }
    // A price list is a separate file, so that it can be validated before it is part of a request.
    files.push(file("price-book", "A book of prices", CostBook::SHAPE, true)?);
    Ok(files)
}

fn file(name: &str, title: &str, shape: &Shape, asked: bool) -> Result<(String, String), String> {
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".into(), json!(title));
    schema.extend(object(shape, asked));
    let mut text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok((format!("facade/schemas/{name}.json"), text))
}

fn object(shape: &Shape, asked: bool) -> Map<String, Value> {
    let mut schema = described(shape.about);
    let Kind::Object(fields) = &shape.kind else { return schema };
    schema.insert("type".into(), json!("object"));
    let properties = fields.iter().map(|field| (field.name.to_owned(), property(field, asked))).collect::<Map<_, _>>();
    schema.insert("properties".into(), Value::Object(properties));
    let given = |field: &&Field| if asked { must_be_given(field) } else { field.required };
    let required: Vec<_> = fields.iter().filter(given).map(|field| field.name).collect();
    if !required.is_empty() {
        schema.insert("required".into(), json!(required));
    }
    schema.insert("additionalProperties".into(), json!(false));
    schema
}

fn property(field: &Field, asked: bool) -> Value {
    let mut schema = value(field.shape, asked);
    if asked && !must_be_given(field) {
        or_null(&mut schema);
    }
    schema.insert("description".into(), json!(field.about));
    if field.personal {
        schema.insert("x-personal".into(), json!(true));
    }
    Value::Object(schema)
}

/// In a request, `null` is equivalent to leaving the field out.
fn or_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(words)) = schema.get_mut("enum") {
        words.push(Value::Null);
    }
    match schema.get_mut("type") {
        Some(Value::Array(kinds)) => kinds.push(json!("null")),
        Some(kind) => *kind = json!([kind.take(), "null"]),
        None => {}
    }
}

fn value(shape: &Shape, asked: bool) -> Map<String, Value> {
    let mut schema = described(shape.about);
    match &shape.kind {
        Kind::Text => put(&mut schema, "type", "string"),
        Kind::Date => {
            put(&mut schema, "type", "string");
            put(&mut schema, "format", "date");
            put(&mut schema, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        Kind::Integer => {
            put(&mut schema, "type", "integer");
            schema.insert("minimum".into(), json!(0));
            if asked {
                schema.insert("maximum".into(), json!(u32::MAX));
            }
        }
        Kind::Boolean => put(&mut schema, "type", "boolean"),
        Kind::Choice(choices) => {
            put(&mut schema, "type", "string");
            schema.insert("enum".into(), choices.iter().map(|choice| json!(choice.name)).collect());
        }
        Kind::Object(_) => return object(shape, asked),
        Kind::List(item) => {
            put(&mut schema, "type", "array");
            schema.insert("items".into(), Value::Object(value(item, asked)));
            if asked {
                schema.insert("maxItems".into(), json!(postregler::wire::MAX_LIST));
            }
        }
        Kind::Params => {
            put(&mut schema, "type", "object");
            schema.insert("additionalProperties".into(), json!({ "type": ["string", "integer"] }));
        }
        Kind::Count => {
            schema.insert("type".into(), json!(["number", "string"]));
        }
        Kind::Any => {}
    }
    schema
}

fn described(about: &str) -> Map<String, Value> {
    let mut schema = Map::new();
    if !about.is_empty() {
        schema.insert("description".into(), json!(about));
    }
    schema
}

fn put(schema: &mut Map<String, Value>, key: &str, text: &str) {
    schema.insert(key.into(), json!(text));
}
