//! `reservation.decide_channel`: the channel of one letter to one recipient, and its notices.

mod answer;
mod by_register;
mod decision;
mod representation;
mod request;

pub use answer::{Answer, Channel, ChannelReason, NoticeMedium, NoticePlan};
pub use request::{
    ChannelMessage, ChannelRecipient, ChannelSender, PartyNotice, RecipientKind, Representation, Request,
    WithoutMailbox, WithoutRegister,
};

use crate::law;
use decision::ChannelDecision;
pub(crate) use representation::minor_notified_too;

/// Decides the channel of one letter to one recipient, on the day of dispatch in the context, and its notices.
///
/// A letter under § 9 never goes digitally to a recipient who has reserved, nor without a lawful notice: "not reserved"
/// is not sufficient, and neither is a mailbox alone. A value that the register did not state never counts as a no.
/// Reservation does not stop other messages, except the ministry's information to voters. A message goes to a
/// representative as far as the fullmakt extends, and a minor over 15 is notified in addition to the guardian. Where
/// the law leaves a choice to the sender, the choice is a member of the request.
///
/// Sources: the rules `no.channel.*`, `no.section-9.*`, `no.register.*`, `no.notice.*`; the table as a whole is
/// compiled from the official flows.
///
/// ```
/// use postregler::reservation::{self, Category, RegisterData, RegisterReply, RegisterStatus};
/// use postregler::reservation::decide_channel::{Channel, ChannelMessage, ChannelRecipient, RecipientKind, Request};
/// use postregler::wire::{self, Context};
///
/// let on = wire::read_iso("2026-11-21").ok_or("a day")?;
/// let register = RegisterData {
///     looked_up: Some(on),
///     status: Some(RegisterStatus::Active),
///     reservation: Some(RegisterReply::Yes),
///     ..RegisterData::default()
/// };
/// let (kind, register) = (Some(RecipientKind::Person), Some(register));
/// let request = Request {
///     message: Some(ChannelMessage { category: Some(Category::Enkeltvedtak), ..ChannelMessage::default() }),
///     recipient: Some(ChannelRecipient { kind, register, ..ChannelRecipient::default() }),
///     ..Request::blank(Context::on(on))
/// };
/// assert_eq!(reservation::decide_channel(&request).channel, Channel::Paper);
/// # Ok::<(), &str>(())
/// ```
pub fn decide_channel(request: &Request) -> Answer {
    let mut flow = ChannelDecision::new(request);
    let route = flow.decide();
    let route = flow.on_paper(route);
    let ChannelDecision { steps, findings, .. } = flow;
    Answer {
        accepted: !findings.has_error(),
        channel: route.channel,
        reason: route.reason,
        options: route.options,
        notices: route.notices,
        print_if_unread_after_days: route.print_after,
        steps,
        rules: law::RULES_VERSION,
        findings,
    }
}
