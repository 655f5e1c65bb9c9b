//! Every result of a step, each exactly once, area by area: a rule, and its result in the case.

/// Declares the results of the rules of an area, and their list.
macro_rules! steps {
    ($($(#[doc = $about:literal])+ $name:ident = $rule:literal $result:literal [$($param:literal),*];)*) => {
        $(
            $(#[doc = $about])+
            pub static $name: crate::answer::StepKind = crate::answer::StepKind {
                rule: $rule,
                result: $result,
                #[cfg(feature = "texts")]
                params: &[$($param),*],
            };
        )*

        /// The results of the rules of this area, in the order in which they apply.
        pub(super) static ALL: &[&crate::answer::StepKind] = &[$(&$name),*];
    };
}

mod cost;
mod exemption_attendance;
mod exemption_case;
mod exemption_company;
mod exemption_connection;
mod exemption_read_access;
mod exemption_term;
mod guidance;
mod reservation_channel;
mod reservation_classify;
mod reservation_deadlines;
mod reservation_register;

pub use cost::*;
pub use exemption_attendance::*;
pub use exemption_case::*;
pub use exemption_company::*;
pub use exemption_connection::*;
pub use exemption_read_access::*;
pub use exemption_term::*;
pub use guidance::*;
pub use reservation_channel::*;
pub use reservation_classify::*;
pub use reservation_deadlines::*;
pub use reservation_register::*;

use super::StepKind;

/// The results of rules, area by area.
static AREAS: &[&[&StepKind]] = &[
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
    guidance::ALL,
    cost::ALL,
];

/// The results of all rules.
pub fn all() -> impl Iterator<Item = &'static StepKind> {
    AREAS.iter().flat_map(|area| area.iter().copied())
}
