//! Decides the channel of a Norwegian letter and prints the rules that led to it.
//!
//! `cargo run -p postregler --example decide_channel`

use postregler::reservation::decide_channel::{ChannelMessage, ChannelRecipient, RecipientKind, Request};
use postregler::reservation::{self, Category, ContactDays, MailboxData, RegisterData, RegisterReply, RegisterStatus};
use postregler::text::Locale;
use postregler::wire::{self, Context};

fn main() {
    let Some(on) = wire::read_iso("2026-11-21") else { return };
    // The register data as `reservation.read_register` returns it. It contains no number and no address.
    let register = RegisterData {
        looked_up: Some(on),
        status: Some(RegisterStatus::Active),
        reservation: Some(RegisterReply::No),
        email: Some(ContactDays { updated: wire::read_iso("2026-05-01"), verified: None }),
        mailbox: Some(MailboxData { active: true, provider: None }),
        ..RegisterData::default()
    };
    let request = Request {
        message: Some(ChannelMessage { category: Some(Category::Enkeltvedtak), ..ChannelMessage::default() }),
        recipient: Some(ChannelRecipient {
            kind: Some(RecipientKind::Person),
            register: Some(register),
            ..ChannelRecipient::default()
        }),
        ..Request::blank(Context::on(on))
    };
    let answer = reservation::decide_channel(&request);
    println!("channel: {:?}, reason: {:?}", answer.channel, answer.reason);
    for step in &answer.steps {
        println!("  {}: {}", step.kind().rule, step.message(Locale::En).unwrap_or_default());
    }
}
