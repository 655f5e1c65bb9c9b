//! What mailings cost: exact, dated, sourced, against paper.

mod amount;
mod bill;
mod book;
mod built_in;
mod check_book;
pub mod compare;
mod comparison;
mod desk;
pub mod estimate;
mod letters;
mod line;
mod message;
mod money;
mod oddity;
mod place;
mod plan;
mod preflight;
pub mod price_books;
mod scenario;
mod shelf;
mod spread;
mod totals;
mod typed;
mod vat;
mod words;

pub use book::{CostBook, CostDiscount, CostPrice};
pub use compare::compare;
pub use estimate::estimate;
pub use money::Money;
pub use place::CostPricePlace;
pub use plan::{CostMailing, CostMailingChannel, CostPlan};
pub use preflight::CostPreflight;
pub use price_books::price_books;
pub use words::{
    CostBorder, CostChannel, CostColumn, CostItem, CostMegabyte, CostNote, CostPostClass, CostQuota, CostSupplier,
    CostVatReading,
};
