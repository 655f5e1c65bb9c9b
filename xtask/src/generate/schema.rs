//! `facade/schemas`: a JSON Schema (2020-12) for every request and answer.

use postregler::cost::CostBook;
use postregler::wire::{Describe, Field, Kind, Schema};
use serde_json::{Map, Value, json};

use super::types::{OperationSchema, must_be_given, schemas};

pub(super) fn files() -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for (area, name, schemas) in schemas("") {
        let id = format!("{area}.{name}");
        for OperationSchema { schema, suffix, is_request } in schemas {
            files.push(file(&format!("{id}.{suffix}"), &format!("{id}: {suffix}"), schema, is_request)?);
        }
    }
    // A price list is a separate file, so that it can be validated before it is part of a request.
    files.push(file("price-book", "A book of prices", CostBook::SCHEMA, true)?);
    Ok(files)
}

fn file(name: &str, title: &str, schema: &Schema, is_request: bool) -> Result<(String, String), String> {
    let mut json = Map::new();
    json.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    json.insert("title".into(), json!(title));
    json.extend(object(schema, is_request));
    let mut text = serde_json::to_string_pretty(&json).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok((format!("facade/schemas/{name}.json"), text))
}

fn object(schema: &Schema, is_request: bool) -> Map<String, Value> {
    let mut json = described(schema.about);
    let Kind::Object(fields) = &schema.kind else { return json };
    json.insert("type".into(), json!("object"));
    let properties =
        fields.iter().map(|field| (field.name.to_owned(), property(field, is_request))).collect::<Map<_, _>>();
    json.insert("properties".into(), Value::Object(properties));
    let given = |field: &&Field| if is_request { must_be_given(field) } else { field.required };
    let required: Vec<_> = fields.iter().filter(given).map(|field| field.name).collect();
    if !required.is_empty() {
        json.insert("required".into(), json!(required));
    }
    json.insert("additionalProperties".into(), json!(false));
    json
}

fn property(field: &Field, is_request: bool) -> Value {
    let mut json = value(field.schema, is_request);
    if is_request && !must_be_given(field) {
        or_null(&mut json);
    }
    json.insert("description".into(), json!(field.about));
    if field.personal {
        json.insert("x-personal".into(), json!(true));
    }
    Value::Object(json)
}

/// In a request, `null` is equivalent to leaving the field out.
fn or_null(json: &mut Map<String, Value>) {
    if let Some(Value::Array(words)) = json.get_mut("enum") {
        words.push(Value::Null);
    }
    match json.get_mut("type") {
        Some(Value::Array(kinds)) => kinds.push(json!("null")),
        Some(kind) => *kind = json!([kind.take(), "null"]),
        None => {}
    }
}

fn value(schema: &Schema, is_request: bool) -> Map<String, Value> {
    let mut json = described(schema.about);
    match &schema.kind {
        Kind::Text => put(&mut json, "type", "string"),
        Kind::Date => {
            put(&mut json, "type", "string");
            put(&mut json, "format", "date");
            put(&mut json, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        Kind::Integer => {
            put(&mut json, "type", "integer");
            json.insert("minimum".into(), json!(0));
            if is_request {
                json.insert("maximum".into(), json!(u32::MAX));
            }
        }
        Kind::Boolean => put(&mut json, "type", "boolean"),
        Kind::Choice(choices) => {
            put(&mut json, "type", "string");
            json.insert("enum".into(), choices.iter().map(|choice| json!(choice.name)).collect());
        }
        Kind::Object(_) => return object(schema, is_request),
        Kind::List(item) => {
            put(&mut json, "type", "array");
            json.insert("items".into(), Value::Object(value(item, is_request)));
            if is_request {
                json.insert("maxItems".into(), json!(postregler::wire::MAX_LIST));
            }
        }
        Kind::Params => {
            put(&mut json, "type", "object");
            json.insert("additionalProperties".into(), json!({ "type": ["string", "integer"] }));
        }
        Kind::Count => {
            json.insert("type".into(), json!(["number", "string"]));
        }
        Kind::Any => {}
    }
    json
}

fn described(about: &str) -> Map<String, Value> {
    let mut json = Map::new();
    if !about.is_empty() {
        json.insert("description".into(), json!(about));
    }
    json
}

fn put(json: &mut Map<String, Value>, key: &str, text: &str) {
    json.insert(key.into(), json!(text));
}
