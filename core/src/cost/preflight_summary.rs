//! The summary of `dispatch.preflight` as input: letters per channel and notices.

use super::CostChannel;
use crate::wire::{Describe, Json, Kind, Read, ReadError, Schema};

/// The summary of `dispatch.preflight`. Unlike other requests it is not read strictly: most of its members do not concern
/// costs.
#[derive(Clone, Default)]
pub struct CostPreflight {
    /// Letters per channel; `None` if the value is not a summary.
    pub(super) channels: Option<Vec<(CostChannel, u32)>>,
    /// Rows on hold or closed, whose costs are not known yet.
    pub(super) waiting: u32,
    pub(super) sms: u32,
    pub(super) emails: u32,
    /// Whether some notices are sent only if the letter is not opened.
    pub(super) if_unopened: bool,
}

impl Read for CostPreflight {
    fn read(json: &Json<'_>, _: &mut ReadError) -> Self {
        let mut summary = Self::default();
        let (Some(Json::List(channels)), notices) = (member(json, "channels"), member(json, "notices")) else {
            return summary;
        };
        let mut by_channel = Vec::new();
        for channel in channels {
            let (Some(Json::Text(name)), Some(rows)) = (member(channel, "channel"), rows(channel)) else {
                return Self::default();
            };
            match CostChannel::ALL.iter().find(|channel| channel.as_str() == name) {
                Some(channel) => by_channel.push((*channel, rows)),
                None => summary.waiting = summary.waiting.saturating_add(rows),
            }
        }
        summary.channels = Some(by_channel);
        if let Some(Json::List(notices)) = notices {
            for notice in notices {
                summary.add_notice(notice);
            }
        }
        summary
    }

    const EXPECTED: &'static str = "a summary of dispatch.preflight";
}

impl CostPreflight {
    fn add_notice(&mut self, notice: &Json<'_>) {
        let (Some(Json::Text(medium)), Some(rows)) = (member(notice, "medium"), rows(notice)) else { return };
        let count = match medium.as_ref() {
            "sms" => &mut self.sms,
            "email" => &mut self.emails,
            _ => return,
        };
        *count = count.saturating_add(rows);
        self.if_unopened |= matches!(member(notice, "ifUnopened"), Some(Json::Boolean(true)));
    }
}

fn rows(json: &Json<'_>) -> Option<u32> {
    let Some(Json::Integer(rows)) = member(json, "rows") else { return None };
    u32::try_from(*rows).ok()
}

fn member<'t, 'a>(json: &'t Json<'a>, name: &str) -> Option<&'t Json<'a>> {
    let Json::Object(members) = json else { return None };
    members.entries().iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

impl Describe for CostPreflight {
    const SCHEMA: &'static Schema = &Schema { name: "", about: "", kind: Kind::Any };
}
