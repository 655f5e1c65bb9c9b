//! Notification where a representative acts for the recipient (forvaltningsloven §§ 12, 16 and 27).

use super::answer::ChannelReason;
use super::decision::{ChannelDecision, Route};
use super::request::{ChannelRecipient, PartyNotice, RecipientKind, Representation};
use crate::answer::{Finding, Severity, codes, steps};
use crate::law::{NORWEGIAN_AGE_OF_MAJORITY, NOTIFIED_BESIDE_GUARDIAN_FROM_AGE};
use crate::reservation::Category;

impl ChannelDecision<'_> {
    /// The route that the representation decides; `None` if the letter goes to the recipient in the usual way.
    pub(super) fn represented(&mut self, recipient: &ChannelRecipient, kind: RecipientKind) -> Option<Route> {
        let by = recipient.represented_by;
        if let Some(age) = recipient.age.filter(|_| kind == RecipientKind::Person) {
            self.findings.extend(minor_notified_too(self.category, by, age));
        }
        let by = by?;
        if recipient.mandate_known != Some(true) {
            return Some(self.mandate_unknown("/recipient/mandateKnown"));
        }
        if by == Representation::Guardian {
            return None;
        }
        match (recipient.party_notice, recipient.mandate_covers) {
            (Some(PartyNotice::Instead), _) => self.record(&steps::PARTY_INSTEAD),
            (_, Some(false)) => self.record(&steps::OUTSIDE_MANDATE),
            (Some(PartyNotice::Beside), _) => {
                self.record(&steps::PARTY_BESIDE);
                self.findings.add(&codes::CHANNEL_ALSO_TO_PROXY, "/recipient/partyNotice");
            }
            (None, Some(true)) => {
                let (said, code) = (&steps::TO_PROXY, &codes::CHANNEL_TO_PROXY);
                return Some(self.hold(said, code, "/recipient/mandateCovers", ChannelReason::ToProxy));
            }
            // Missing data must not send a message to the party that belongs to the representative.
            (None, None) => return Some(self.mandate_unknown("/recipient/mandateCovers")),
        }
        None
    }

    fn mandate_unknown(&mut self, path: &'static str) -> Route {
        self.hold(&steps::REPRESENTED, &codes::CHANNEL_MANDATE_UNKNOWN, path, ChannelReason::Represented)
    }
}

/// A minor over 15 who is a party and is represented by a guardian is notified in addition to the guardian, of a
/// forhåndsvarsel and of an enkeltvedtak. If it is not known whether a guardian acts, that is a hint.
pub(crate) fn minor_notified_too(category: Category, by: Option<Representation>, age: u32) -> Option<Finding> {
    if !category.notifies_minors() || !(NOTIFIED_BESIDE_GUARDIAN_FROM_AGE..NORWEGIAN_AGE_OF_MAJORITY).contains(&age) {
        return None;
    }
    let severity = if by == Some(Representation::Guardian) { Severity::Warning } else { Severity::Hint };
    Some(Finding::new(&codes::CHANNEL_MINOR_TOO, "/recipient/age").with_severity(severity))
}
