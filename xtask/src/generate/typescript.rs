//! `facade/operations.d.ts`: the types of every request and answer, and the operations.

use std::fmt::Write;

use postregler::wire::{Choice, Field, Kind, Schema};

use super::javascript::HEAD;
use super::types::{Function, Named, all, areas, camel_case, must_be_given, pascal_case};

/// Of both countries, or of the one whose feature is named.
pub(super) fn declarations(feature: &str) -> Result<String, String> {
    let mut out = HEAD.to_owned();
    for named in all(feature)? {
        out.push('\n');
        declare(&named, &mut out);
    }
    for (area, functions) in areas(feature) {
        let _ = write!(out, "\nexport declare const {area}: {{\n");
        for Function { name, about, stream, .. } in functions {
            let base = format!("{}{}", pascal_case(area), pascal_case(name));
            let method = camel_case(name);
            let answer = if stream { format!("Stream<{base}Summary>") } else { format!("{base}Answer") };
            let _ = writeln!(out, "  /** {about} */");
            let _ = writeln!(out, "  readonly {method}: (request: {base}Request) => {answer};");
        }
        out.push_str("};\n");
    }
    Ok(out)
}

pub(super) fn declare(named: &Named, out: &mut String) {
    let name = &named.name;
    let _ = writeln!(out, "/** {} */", named.schema.about);
    match &named.schema.kind {
        Kind::Object(fields) => {
            let _ = writeln!(out, "export interface {name} {{");
            fields.iter().for_each(|field| member(field, named.is_request, out));
            out.push_str("}\n");
        }
        Kind::Choice(choices) => {
            let _ = writeln!(out, "export type {name} =");
            choices.iter().for_each(|choice| alternative(choice, out));
            out.truncate(out.trim_end().len());
            out.push_str(";\n");
        }
        _ => {
            let _ = writeln!(out, "export type {name} = {};", reference(named.schema));
        }
    }
}

fn alternative(choice: &Choice, out: &mut String) {
    let _ = writeln!(out, "  /** {} */\n  | \"{}\"", choice.about, choice.name);
}

fn member(field: &Field, is_request: bool, out: &mut String) {
    let privacy = if field.personal { " Personal: it never comes back out." } else { "" };
    let optional = if must_be_given(field) || (!is_request && field.required) { "" } else { "?" };
    let null = if is_request && !optional.is_empty() { " | null" } else { "" };
    let _ = writeln!(out, "  /** {}{privacy} */", field.about);
    let readonly = if is_request { "" } else { "readonly " };
    let _ = writeln!(out, "  {readonly}{}{optional}: {}{null};", field.name, reference(field.schema));
}

fn reference(schema: &Schema) -> String {
    match &schema.kind {
        Kind::List(item) => format!("readonly {}[]", reference(item)),
        _ if !schema.name.is_empty() => schema.name.to_owned(),
        Kind::Text | Kind::Date => "string".to_owned(),
        Kind::Integer => "number".to_owned(),
        Kind::Count => "number | string".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Params => "Readonly<Record<string, string | number>>".to_owned(),
        Kind::Any | Kind::Choice(_) | Kind::Object(_) => "unknown".to_owned(),
    }
}
