//! The items of all checklists.

use super::item_definition::ItemDefinition;
use super::{denmark, norway};

pub(super) fn all_items() -> impl Iterator<Item = &'static ItemDefinition> {
    [denmark::ITEMS, norway::ITEMS].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::super::Checklist::{AgencyToday, Today};
    use super::super::{ReadinessItem, ReadinessWeight};
    use super::*;
    use crate::law::Certainty;

    fn definition_of(item: ReadinessItem) -> Option<&'static ItemDefinition> {
        all_items().find(|definition| definition.item == item)
    }

    #[test]
    fn every_item_has_one_definition_and_a_rule() {
        for item in ReadinessItem::ALL {
            assert_eq!(all_items().filter(|definition| definition.item == *item).count(), 1, "{item:?}");
        }
        for definition in all_items() {
            assert!(definition.rule().is_some(), "there is no rule {}", definition.rule);
            assert!(definition.prerequisites().all(|first| first != definition.item));
        }
    }

    #[test]
    fn only_verified_rules_make_an_item_required() {
        for definition in all_items().filter(|definition| definition.weight == ReadinessWeight::Required) {
            assert_eq!(
                definition.rule().map(|rule| rule.certainty),
                Some(Certainty::Verified),
                "{:?}",
                definition.item
            );
        }
    }

    #[test]
    fn prerequisites_and_successors_are_on_the_right_lists() {
        for definition in all_items() {
            for first in definition.prerequisites().filter_map(definition_of) {
                assert!(
                    first.checklist == definition.checklist && first.due <= definition.due,
                    "{:?}",
                    definition.item
                );
                assert!(
                    first.step.is_none() || definition.step.is_none() || first.step <= definition.step,
                    "{:?}",
                    definition.item
                );
            }
            let is_of_today = |checklist| matches!(checklist, Today | AgencyToday);
            let today = definition.today.and_then(definition_of);
            assert!(today.is_none_or(|today| is_of_today(today.checklist) && !is_of_today(definition.checklist)));
            assert!(today.is_none_or(|today| today.checklist.authority() == definition.checklist.authority()));
        }
    }

    /// Completing items in list order never skips a prerequisite.
    #[test]
    fn prerequisites_precede_their_items() {
        let position = |item| all_items().position(|definition| definition.item == item);
        for definition in all_items() {
            assert!(
                definition.prerequisites().all(|first| position(first) < position(definition.item)),
                "{:?}",
                definition.item
            );
        }
    }
}
