//! Structs: objects with named fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Field, FieldsNamed, Ident};

use crate::attributes::{FieldAttributes, StructAttributes};
use crate::names::{about, camel_case};

struct Member<'a> {
    ident: &'a Ident,
    field: &'a Field,
    name: String,
    personal: bool,
    filled_by_host: bool,
}

pub(crate) fn expand(input: &DeriveInput, fields: &FieldsNamed) -> syn::Result<TokenStream> {
    let attributes = StructAttributes::read(input)?;
    let members = members(fields)?;
    let is_whole_request = attributes.request && members.iter().any(|member| member.ident == "context");
    if attributes.rule_book && !is_whole_request {
        return Err(syn::Error::new_spanned(&input.ident, "rule_book needs a request with a field `context`"));
    }
    let schema = schema(input, &members);
    let read = if attributes.request { read(input, &members, attributes.rule_book) } else { TokenStream::new() };
    let write = if attributes.answer { write(input, &members) } else { TokenStream::new() };
    Ok(quote! { #schema #read #write })
}

fn members(fields: &FieldsNamed) -> syn::Result<Vec<Member<'_>>> {
    let mut members = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let name = camel_case(&ident.to_string());
        let FieldAttributes { personal, filled_by_host } = FieldAttributes::read(field)?;
        // An omitted context consists of what the host fills in.
        let filled_by_host = ident == "context" || filled_by_host;
        members.push(Member { ident, field, name, personal, filled_by_host });
    }
    Ok(members)
}

fn schema(input: &DeriveInput, members: &[Member<'_>]) -> TokenStream {
    let ident = &input.ident;
    let type_name = ident.to_string();
    let type_about = about(&input.attrs);
    let fields = members.iter().map(|member| {
        let (name, personal, ty) = (&member.name, member.personal, &member.field.ty);
        let filled_by_host = member.filled_by_host;
        let field_about = about(&member.field.attrs);
        quote! {
            crate::wire::Field {
                name: #name,
                about: #field_about,
                schema: <#ty as crate::wire::Describe>::SCHEMA,
                required: <#ty as crate::wire::Describe>::REQUIRED,
                personal: #personal,
                filled_by_host: #filled_by_host,
            }
        }
    });
    quote! {
        impl crate::wire::Describe for #ident {
            const SCHEMA: &'static crate::wire::Schema = &crate::wire::Schema {
                name: #type_name,
                about: #type_about,
                kind: crate::wire::Kind::Object(&[#(#fields),*]),
            };
        }
    }
}

fn read(input: &DeriveInput, members: &[Member<'_>], needs_rule_book: bool) -> TokenStream {
    let ident = &input.ident;
    let idents: Vec<_> = members.iter().map(|member| member.ident).collect();
    let known = members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>().join(" | ");
    let count = members.len();
    let request = idents.iter().any(|ident| *ident == "context").then(|| {
        quote! {
            impl crate::wire::Request for #ident {
                const NEEDS_RULE_BOOK: bool = #needs_rule_book;
                fn context(&self) -> &crate::wire::Context { &self.context }
            }
        }
    });
    quote! {
        impl crate::wire::Read for #ident {
            const EXPECTED: &'static str = "an object";
            fn read(json: &crate::wire::Json<'_>, error: &mut crate::wire::ReadError) -> Self {
                const { assert!(#count <= crate::wire::MAX_FIELDS) };
                let mut fields = json.fields(#known, error);
                Self { #(#idents: fields.read_next(error)),* }
            }
        }
        #request
    }
}

fn write(input: &DeriveInput, members: &[Member<'_>]) -> TokenStream {
    let ident = &input.ident;
    let names: Vec<_> = members.iter().map(|member| format!(",\"{}\":", member.name)).collect();
    let idents: Vec<_> = members.iter().map(|member| member.ident).collect();
    let answer = idents.iter().any(|ident| *ident == "findings").then(|| {
        quote! {
            impl crate::wire::Answer for #ident {
                fn findings(&self) -> &crate::answer::Findings { &self.findings }
            }
        }
    });
    quote! {
        impl crate::wire::Write for #ident {
            fn write(&self, out: &mut crate::wire::Writer) {
                out.object(|members| { #(members.encoded_member(#names, &self.#idents);)* });
            }
        }
        #answer
    }
}
