//! All checklists, each country's in a table of its own.

use super::line::Line;
use super::{denmark, norway};

/// Every line of every list.
pub(super) fn lines() -> impl Iterator<Item = &'static Line> {
    [denmark::LINES, norway::LINES].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::super::Checklist::{AgencyToday, Today};
    use super::super::{ReadinessItem, ReadinessWeight};
    use super::*;
    use crate::law::Certainty;

    fn line_of(item: ReadinessItem) -> Option<&'static Line> {
        lines().find(|line| line.item == item)
    }

    #[test]
    fn every_item_stands_on_one_list_and_on_a_rule_of_the_book() {
        for item in ReadinessItem::ALL {
            assert_eq!(lines().filter(|line| line.item == *item).count(), 1, "{item:?}");
        }
        for line in lines() {
            assert!(line.rule().is_some(), "there is no rule {}", line.rule);
            assert!(line.first().all(|first| first != line.item));
        }
    }

    #[test]
    fn only_what_is_verified_is_required() {
        for line in lines().filter(|line| line.weight == ReadinessWeight::Required) {
            assert_eq!(line.rule().map(|rule| rule.certainty), Some(Certainty::Verified), "{:?}", line.item);
        }
    }

    #[test]
    fn what_comes_first_and_what_came_later_are_on_the_right_lists() {
        for line in lines() {
            for first in line.first().filter_map(line_of) {
                assert!(first.checklist == line.checklist && first.due <= line.due, "{:?}", line.item);
                assert!(first.step.is_none() || line.step.is_none() || first.step <= line.step, "{:?}", line.item);
            }
            let is_of_today = |checklist| matches!(checklist, Today | AgencyToday);
            let today = line.today.and_then(line_of);
            assert!(today.is_none_or(|today| is_of_today(today.checklist) && !is_of_today(line.checklist)));
            assert!(today.is_none_or(|today| today.checklist.authority() == line.checklist.authority()));
        }
    }

    /// What is done in the order of the list is never done too early.
    #[test]
    fn what_comes_first_stands_first() {
        let place = |item| lines().position(|line| line.item == item);
        for line in lines() {
            assert!(line.first().all(|first| place(first) < place(line.item)), "{:?}", line.item);
        }
    }
}
