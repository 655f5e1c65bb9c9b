//! Names on the wire, and doc comments as one line of text.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// `unopened_post` → `unopenedPost`.
pub(crate) fn camel_case(rust: &str) -> String {
    let mut words = rust.trim_start_matches("r#").split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        name.push_str(&capitalised(word));
    }
    name
}

/// `AwaitingAttendance` → `awaiting-attendance`.
pub(crate) fn kebab_case(rust: &str) -> String {
    let mut name = String::new();
    for letter in rust.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The doc comment in one line.
pub(crate) fn about(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        let Meta::NameValue(pair) = &attribute.meta else { continue };
        if !pair.path.is_ident("doc") {
            continue;
        }
        if let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &pair.value {
            lines.push(text.value().trim().to_owned());
        }
    }
    lines.join(" ").trim().to_owned()
}
