//! Parses the attributes `#[wire(...)]`.
//!
//! A misspelt `personal` would silently remove a field from the leak test, so unknown, misplaced and repeated
//! attributes are compile errors.

use syn::meta::ParseNestedMeta;
use syn::spanned::Spanned;
use syn::{Attribute, DeriveInput, Field, LitStr, Variant};

/// The attributes of a struct.
#[derive(Default)]
pub(crate) struct StructAttributes {
    /// It can be read.
    pub(crate) request: bool,
    /// It can be written.
    pub(crate) answer: bool,
    /// It needs the rule book.
    pub(crate) rule_book: bool,
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    /// Its value is never part of an answer.
    pub(crate) personal: bool,
    /// The host fills it in if a request omits it.
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
            return Err(syn::Error::new_spanned(&input.ident, "expected #[wire(request)], #[wire(answer)] or both"));
        }
        if found.rule_book && !found.request {
            return Err(syn::Error::new_spanned(&input.ident, "rule_book needs #[wire(request)]"));
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

/// The word of a variant, if the attribute sets one.
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

/// A choice takes no attributes: it can always be read and written.
pub(crate) fn reject_all(input: &DeriveInput) -> syn::Result<()> {
    for_each_attribute(&input.attrs, "a choice takes no attributes", |_, _| Ok(false))
}

/// Calls `accept` for every attribute; it returns whether it knows the name. `allowed` is the text of the error
/// otherwise.
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

/// Sets a flag. The parser rejects a value after the name.
fn set_flag(flag: &mut bool, meta: &ParseNestedMeta<'_>) -> syn::Result<bool> {
    if *flag {
        return Err(duplicate_error(meta));
    }
    *flag = true;
    Ok(true)
}

fn duplicate_error(meta: &ParseNestedMeta<'_>) -> syn::Error {
    meta.error("duplicate attribute")
}
