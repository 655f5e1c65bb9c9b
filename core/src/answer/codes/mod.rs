//! All codes of findings, each declared once, by area. `tests/codes.lock` lists the published ones: a code may be
//! added; none may be removed or get another rule.

/// Declares the codes of an area and a list of them.
macro_rules! codes {
    ($($(#[doc = $about:literal])+ $name:ident = $severity:ident $id:literal [$($param:literal),*] $rule:literal;)+) => {
        $(
            $(#[doc = $about])+
            pub static $name: crate::answer::Code = crate::answer::Code {
                id: $id,
                severity: crate::answer::Severity::$severity,
                rule: $rule,
                has_params: 0 $(+ $param.len())* > 0,
                #[cfg(feature = "texts")]
                params: &[$($param),*],
            };
        )+

        /// The codes of this area, in the order of the forms they belong to.
        pub(super) static ALL: &[&crate::answer::Code] = &[$(&$name),+];

        /// The description of each code. Kept apart from the codes so that the WebAssembly module does not contain
        /// it.
        pub(super) static ABOUT: &[&str] = &[$(concat!($($about),+)),+];
    };
}

mod cost;
mod exemption;
mod exemption_attendance;
mod exemption_case;
mod exemption_company;
mod exemption_connection;
mod exemption_read_access;
mod exemption_request;
mod exemption_term;
mod guidance;
mod identity;
mod readiness;
mod reservation_channel;
mod reservation_classify;
mod reservation_deadlines;
mod reservation_mailbox;
mod reservation_notice;
mod reservation_register;
mod rulebook;

pub use cost::*;
pub use exemption::*;
pub use exemption_attendance::*;
pub use exemption_case::*;
pub use exemption_company::*;
pub use exemption_connection::*;
pub use exemption_read_access::*;
pub use exemption_request::*;
pub use exemption_term::*;
pub use guidance::*;
pub use identity::*;
pub use readiness::*;
pub use reservation_channel::*;
pub use reservation_classify::*;
pub use reservation_deadlines::*;
pub use reservation_mailbox::*;
pub use reservation_notice::*;
pub use reservation_register::*;
pub use rulebook::*;

use super::Code;

/// The codes of all areas.
static AREAS: &[&[&Code]] = &[
    identity::ALL,
    exemption::ALL,
    exemption_request::ALL,
    exemption_attendance::ALL,
    exemption_company::ALL,
    exemption_read_access::ALL,
    exemption_case::ALL,
    exemption_term::ALL,
    exemption_connection::ALL,
    reservation_classify::ALL,
    reservation_register::ALL,
    reservation_channel::ALL,
    reservation_deadlines::ALL,
    reservation_notice::ALL,
    reservation_mailbox::ALL,
    readiness::ALL,
    rulebook::ALL,
    guidance::ALL,
    cost::ALL,
];

/// The descriptions, in the same order.
static ABOUT: &[&[&str]] = &[
    identity::ABOUT,
    exemption::ABOUT,
    exemption_request::ABOUT,
    exemption_attendance::ABOUT,
    exemption_company::ABOUT,
    exemption_read_access::ABOUT,
    exemption_case::ABOUT,
    exemption_term::ABOUT,
    exemption_connection::ABOUT,
    reservation_classify::ABOUT,
    reservation_register::ABOUT,
    reservation_channel::ABOUT,
    reservation_deadlines::ABOUT,
    reservation_notice::ABOUT,
    reservation_mailbox::ABOUT,
    readiness::ABOUT,
    rulebook::ABOUT,
    guidance::ABOUT,
    cost::ABOUT,
];

/// All codes.
pub fn all() -> impl Iterator<Item = &'static Code> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}

/// All codes, each with its description.
pub fn with_descriptions() -> impl Iterator<Item = (&'static Code, &'static str)> {
    all().zip(ABOUT.iter().flat_map(|area| area.iter().map(|about| about.trim())))
}
