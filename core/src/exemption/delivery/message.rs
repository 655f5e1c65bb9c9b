//! The message: whether Digital Post accepts its size, and its recipients.

use super::DeliveryDecision;
use crate::answer::{Step, codes, steps};
use crate::law::{BOTH_PARENTS_FROM, DIGITAL_POST_FILES, DIGITAL_POST_SIZE, DIGITAL_POST_SIZE_FROM, Day};
use crate::wire::Wire;

/// A message in Digital Post.
#[derive(Wire, Clone, Copy, Default)]
#[wire(request)]
pub struct DeliveryMessage {
    /// Its size in bytes, including attached files.
    pub bytes: Option<u32>,
    /// The number of attached files.
    pub attachments: Option<u32>,
    /// Whether it is about a child and, under the law on its subject, addressed to both holders of parental authority.
    pub to_both_parents: Option<bool>,
}

impl DeliveryDecision<'_> {
    /// Whether Digital Post accepts the message. Unknown properties are not assessed.
    pub(super) fn message_fits(&mut self) -> bool {
        let Some(message) = self.request.message else { return true };
        if message.bytes.is_none() && message.attachments.is_none() {
            return true;
        }
        if Day::from(self.request.context.on) < DIGITAL_POST_SIZE_FROM {
            self.findings.add(&codes::DELIVERY_SIZE_NOT_CHECKED, "/message");
            return true;
        }
        let bytes = message.bytes.map_or(0, u64::from);
        // In tenths of a megabyte.
        let limit = |megabyte: u64| u64::from(DIGITAL_POST_SIZE).saturating_mul(megabyte) / 10;
        // The regulation does not define a megabyte.
        let uncertain = bytes > limit(1_000_000);
        if bytes > limit(1 << 20) {
            self.findings.add(&codes::DELIVERY_SIZE_TOO_LARGE, "/message/bytes");
        } else if uncertain {
            self.findings.add(&codes::DELIVERY_SIZE_UNCERTAIN, "/message/bytes");
        }
        if message.attachments.is_some_and(|files| files > DIGITAL_POST_FILES) {
            self.findings.add(&codes::DELIVERY_TOO_MANY_FILES, "/message/attachments");
        }
        let exceeded = self.findings.has_error();
        if exceeded || !uncertain {
            self.steps.push(Step::new(if exceeded {
                &steps::DELIVERY_SIZE_EXCEEDED
            } else {
                &steps::DELIVERY_SIZE_FITS
            }));
        }
        !exceeded
    }

    /// Post about a child goes to both holders of parental authority.
    pub(super) fn recipients(&mut self) {
        let to_both = self.request.message.is_some_and(|message| message.to_both_parents == Some(true));
        if to_both && Day::from(self.request.context.on) >= BOTH_PARENTS_FROM {
            self.findings.add(&codes::DELIVERY_BOTH_PARENTS, "/message/toBothParents");
        }
    }
}
