//! Enums: choices between words.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput};

use crate::attributes;
use crate::names::{about, kebab_case};

pub(crate) fn expand(input: &DeriveInput, data: &DataEnum) -> syn::Result<TokenStream> {
    let ident = &input.ident;
    attributes::reject_all(input)?;
    if let Some(variant) = data.variants.iter().find(|variant| !variant.fields.is_empty()) {
        return Err(syn::Error::new_spanned(variant, "variants of a choice have no fields"));
    }
    if let Some(variant) = data.variants.iter().find(|variant| variant.discriminant.is_some()) {
        return Err(syn::Error::new_spanned(variant, "variants of a choice have no discriminants"));
    }
    let variants: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    let word = |variant: &syn::Variant| {
        Ok(attributes::variant_word(variant)?.unwrap_or_else(|| kebab_case(&variant.ident.to_string())))
    };
    let words = data.variants.iter().map(word).collect::<syn::Result<Vec<_>>>()?;
    let abouts: Vec<_> = data.variants.iter().map(|variant| about(&variant.attrs)).collect();
    let expected = words.join(" | ");
    let first = variants.first().map(|first| quote!(#ident::#first));
    let type_name = ident.to_string();
    let type_about = about(&input.attrs);
    Ok(quote! {
        impl #ident {
            /// All values, in declaration order.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The word on the wire.
            pub fn as_str(self) -> &'static str {
                crate::wire::word_at(<Self as crate::wire::Read>::EXPECTED, self as usize)
            }
        }
        impl crate::wire::Read for #ident {
            const EXPECTED: &'static str = #expected;
            fn read(json: &crate::wire::Json<'_>, error: &mut crate::wire::ReadError) -> Self {
                const FIRST: #ident = #first;
                Self::ALL.get(json.index_in(Self::EXPECTED, error)).copied().unwrap_or(FIRST)
            }
        }
        impl crate::wire::Write for #ident {
            fn write(&self, out: &mut crate::wire::Writer) {
                out.word(self.as_str());
            }
        }
        impl crate::wire::Describe for #ident {
            const SCHEMA: &'static crate::wire::Schema = &crate::wire::Schema {
                name: #type_name,
                about: #type_about,
                kind: crate::wire::Kind::Choice(&[
                    #(crate::wire::Choice { name: #words, about: #abouts }),*
                ]),
            };
        }
    })
}
