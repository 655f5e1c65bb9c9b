//! The derive macro `Wire`: one declaration gives a type its strict reader, its canonical writer and its shape.
//!
//! * A struct with `#[wire(request)]` can be read; one with a field `context` is a whole request.
//! * `#[wire(request, rule_book)]` is one that can only be answered where the rule book is there.
//! * A struct with `#[wire(answer)]` can be written; one with a field `findings` is a whole answer.
//! * An enum without data is a choice between words in kebab case and can be both read and written;
//!   `#[wire(word = "…")]` gives a word that Rust cannot name.
//! * `#[wire(personal)]` marks a field whose value never comes back out.
//! * `#[wire(filled_by_host)]` marks a field that the host fills in where a request leaves it out.
//!
//! An attribute that is unknown, misplaced or there twice is a compile error.
//!
//! Fields are camelCase on the wire. Doc comments become the descriptions in types and schemas.

mod attributes;
mod enums;
mod names;
mod structs;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, Fields, parse_macro_input};

/// See the crate's documentation.
#[proc_macro_derive(Wire, attributes(wire))]
pub fn wire(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let expanded = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => structs::expand(&input, fields),
            _ => Err(syn::Error::new_spanned(&input.ident, "Wire needs named fields")),
        },
        Data::Enum(data) => enums::expand(&input, data),
        Data::Union(_) => Err(syn::Error::new_spanned(&input.ident, "Wire cannot describe a union")),
    };
    expanded.unwrap_or_else(syn::Error::into_compile_error).into()
}
