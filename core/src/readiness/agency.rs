//! What it depends on whether an item concerns an authority.

use super::item_definition::AppliesTo;
use crate::wire::Wire;

/// What some items for a Norwegian agency depend on. What is left out counts as yes, the stricter.
#[derive(Wire, Clone, Copy, Default, Debug)]
#[wire(request)]
pub struct ReadinessAgency {
    /// Whether people log in to its services with ID-porten.
    pub id_porten: Option<bool>,
    /// Whether a supplier connects it or carries its letters.
    pub supplier: Option<bool>,
    /// Whether that supplier handles personal data for it, as a data processor. Without a supplier nobody does.
    pub processor: Option<bool>,
    /// Whether it writes to businesses.
    pub businesses: Option<bool>,
}

impl ReadinessAgency {
    pub(super) fn is_applicable(self, applies_to: AppliesTo) -> bool {
        let yes = |answer: Option<bool>| answer != Some(false);
        match applies_to {
            AppliesTo::All => true,
            AppliesTo::IdPortenUsers => yes(self.id_porten),
            AppliesTo::SupplierUsers => yes(self.supplier),
            AppliesTo::ProcessorUsers => yes(self.supplier) && yes(self.processor),
            AppliesTo::WritesToBusinesses => yes(self.businesses),
        }
    }
}
