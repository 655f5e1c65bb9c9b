//! The facts about an agency that decide whether an item applies to it.

use super::item_definition::AppliesTo;
use crate::wire::Wire;

/// Facts that decide whether some items apply to a Norwegian agency. A fact left out counts as true, the stricter choice.
#[derive(Wire, Clone, Copy, Default, Debug)]
#[wire(request)]
pub struct ReadinessAgency {
    /// Whether users log in to its services with ID-porten.
    pub id_porten: Option<bool>,
    /// Whether a supplier connects the agency or transports its letters.
    pub supplier: Option<bool>,
    /// Whether that supplier is a data processor for the agency. Without a supplier it counts as false.
    pub processor: Option<bool>,
    /// Whether the agency sends letters to businesses.
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
