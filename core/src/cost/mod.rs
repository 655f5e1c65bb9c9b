//! The cost of mailings: exact amounts from dated price books with sources, compared with paper.

mod amortisation;
mod amount_parser;
mod bundled_books;
pub mod compare;
mod comparison_types;
mod enums;
pub mod estimate;
mod estimate_types;
mod estimator;
mod external_price_sources;
mod field_parsers;
mod mailing;
mod money;
mod parsed_book;
mod plan;
mod preflight_summary;
mod prepared_plan;
mod price_book_format;
pub mod price_books;
mod price_sources;
mod scenario_totals;
mod size_based_pricing;
mod totals;
mod vat_columns;
mod vat_discrepancy;

pub use compare::compare;
pub use enums::{
    CostBorder, CostChannel, CostColumn, CostItem, CostMegabyte, CostNote, CostPostClass, CostQuota, CostSupplier,
    CostVatTreatment,
};
pub use estimate::estimate;
pub use external_price_sources::CostPricePlace;
pub use money::Money;
pub use plan::{CostMailing, CostMailingChannel, CostPlan};
pub use preflight_summary::CostPreflight;
pub use price_book_format::{CostBook, CostDiscount, CostPrice};
pub use price_books::price_books;
