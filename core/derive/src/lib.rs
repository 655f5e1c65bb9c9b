//! The derive macro `Wire`, which generates the strict reader, the canonical writer and the schema of a type.
//!
//! * A struct with `#[wire(request)]` can be read; with a field `context` it is a whole request.
//! * `#[wire(request, rule_book)]` marks a request that needs the rule book.
//! * A struct with `#[wire(answer)]` can be written; with a field `findings` it is a whole answer.
//! * An enum without data is a choice between words in kebab case and can be read and written; `#[wire(word = "…")]`
//!   sets another word.
//! * `#[wire(personal)]` marks a field whose value is never part of an answer.
//! * `#[wire(filled_by_host)]` marks a field that the host fills in if a request omits it.
//!
//! Unknown, misplaced and repeated attributes are compile errors.
//!
//! Field names are camelCase on the wire. Doc comments become the descriptions in types and schemas.

mod attributes;
mod enums;
mod names;
mod structs;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, Fields, parse_macro_input};

/// See the documentation of the crate.
#[proc_macro_derive(Wire, attributes(wire))]
pub fn wire(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let expanded = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => structs::expand(&input, fields),
            _ => Err(syn::Error::new_spanned(&input.ident, "Wire requires named fields")),
        },
        Data::Enum(data) => enums::expand(&input, data),
        Data::Union(_) => Err(syn::Error::new_spanned(&input.ident, "Wire does not support unions")),
    };
    expanded.unwrap_or_else(syn::Error::into_compile_error).into()
}
