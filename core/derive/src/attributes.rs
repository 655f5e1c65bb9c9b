//! The attributes `#[wire(...)]`, each read once into a struct.
//!
//! A misspelt `personal` would take a field out of the leak test without a sign. So whatever is unknown, misplaced or there
//! twice is a compile error.

use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, DeriveInput, Field, LitStr, Variant};

/// What a struct says of itself.
#[derive(Default)]
pub(crate) struct StructAttributes {
    /// It can be read.
    pub(crate) request: bool,
    /// It can be written.
    pub(crate) answer: bool,
    /// It can only be answered where the rule book is there.
    pub(crate) rule_book: bool,
}

/// What a field of a struct says of itself.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    /// Its value never comes back out.
    pub(crate) personal: bool,
    /// The host fills it in where a request leaves it out.
    pub(crate) filled_by_host: bool,
}

impl StructAttributes {
    pub(crate) fn read(input: &DeriveInput) -> syn::Result<Self> {
        let mut found = Self::default();
        for_each_attribute(&input.attrs, "a struct takes request, answer and rule_book", |name, meta| match name {
            "request" => set_flag(&mut found.request, meta),
            "answer" => set_flag(&mut found.answer, meta),
            "rule_book" => set_flag(&mut found.rule_book, meta),
            _ => Ok(false),
        })?;
        if !found.request && !found.answer {
            return Err(syn::Error::new_spanned(&input.ident, "say #[wire(request)], #[wire(answer)] or both"));
        }
        if found.rule_book && !found.request {
            return Err(syn::Error::new_spanned(&input.ident, "rule_book belongs to a request"));
        }
        Ok(found)
    }
}

impl FieldAttributes {
    pub(crate) fn read(field: &Field) -> syn::Result<Self> {
        let mut found = Self::default();
        for_each_attribute(&field.attrs, "a field takes personal and filled_by_host", |name, meta| match name {
            "personal" => set_flag(&mut found.personal, meta),
            "filled_by_host" => set_flag(&mut found.filled_by_host, meta),
            _ => Ok(false),
        })?;
        Ok(found)
    }
}

/// The word that a variant gives itself, if it does.
pub(crate) fn variant_word(variant: &Variant) -> syn::Result<Option<String>> {
    let mut word = None;
    for_each_attribute(&variant.attrs, "a variant takes word = \"…\"", |name, meta| {
        if name != "word" {
            return Ok(false);
        }
        if word.is_some() {
            return Err(duplicate_error(meta));
        }
        word = Some(meta.value()?.parse::<LitStr>()?.value());
        Ok(true)
    })?;
    Ok(word)
}

/// A choice between words has nothing to say: it can always be read and written.
pub(crate) fn reject_all(input: &DeriveInput) -> syn::Result<()> {
    for_each_attribute(&input.attrs, "a choice takes no attributes", |_, _| Ok(false))
}

/// Hands every attribute to `take`, which answers whether it knows the name. `allowed` is what the error states otherwise.
fn for_each_attribute(
    attributes: &[Attribute],
    allowed: &str,
    mut accept: impl FnMut(&str, &ParseNestedMeta<'_>) -> syn::Result<bool>,
) -> syn::Result<()> {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("wire")) {
        let mut is_empty = true;
        attribute.parse_nested_meta(|meta| {
            is_empty = false;
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            if accept(&name, &meta)? { Ok(()) } else { Err(meta.error(allowed)) }
        })?;
        if is_empty {
            return Err(syn::Error::new(attribute.span(), allowed));
        }
    }
    Ok(())
}

/// What follows the name, such as a value, is refused by the parser behind it.
fn set_flag(flag: &mut bool, meta: &ParseNestedMeta<'_>) -> syn::Result<bool> {
    if *flag {
        return Err(duplicate_error(meta));
    }
    *flag = true;
    Ok(true)
}

fn duplicate_error(meta: &ParseNestedMeta<'_>) -> syn::Error {
    meta.error("this is there already")
}
