//! One person of a response.

use chrono::NaiveDate;

use super::entry::{can_be_email, can_be_mobile};
use super::{RegisterReading, tree};
use crate::answer::{Code, Findings, Step, codes};
use crate::identity::{self, NumberKind};
use crate::reservation::fresh::Judged;
use crate::reservation::moment::oslo_day;
use crate::reservation::register::{
    ContactDays, MailboxData, MailboxProvider, RegisterData, RegisterLanguage, RegisterReply, RegisterStatus,
};
use crate::wire::{Context, Json, Members};

/// Where the person stands in the response, and what is asked.
pub(super) struct Asked {
    pub(super) path: String,
    pub(super) looked_up: Option<NaiveDate>,
    pub(super) context: Context,
}

/// Reads one person; the flag tells whether the names were those of the SOAP service.
pub(super) fn read(entry: &Json<'_>, asked: &Asked, findings: &mut Findings) -> (RegisterReading, bool) {
    let mut reader = Reader { asked, findings, old_names: false };
    let data = if let Some(members) = entry.members() {
        reader.person(members)
    } else {
        reader.add(&codes::REGISTER_NO_PERSON, "");
        RegisterData { looked_up: asked.looked_up, status: Some(RegisterStatus::Unknown), ..RegisterData::default() }
    };
    let old_names = reader.old_names;
    let on = asked.context.on;
    let judged = Judged::of(&data, on);
    let reading = RegisterReading {
        can_be_notified: judged.can_be_notified(),
        why_not: judged.why_not.iter().map(|said| Step::new(said)).collect(),
        email: judged.email,
        email_until: data.email.and_then(|days| days.fresh_until(on)),
        mobile: judged.mobile,
        mobile_until: data.mobile.and_then(|days| days.fresh_until(on)),
        register: data,
    };
    if data.notifiable == Some(RegisterReply::Yes) && !reading.can_be_notified
        || data.notifiable == Some(RegisterReply::No)
            && judged.fresh().is_some()
            && data.reservation == Some(RegisterReply::No)
    {
        findings.add(&codes::REGISTER_NOTIFIABLE_DIFFERS, format!("{}/varslingsstatus", asked.path));
    }
    (reading, old_names)
}

struct Reader<'a> {
    asked: &'a Asked,
    findings: &'a mut Findings,
    old_names: bool,
}

impl Reader<'_> {
    fn add(&mut self, code: &'static Code, place: &str) {
        self.findings.add(code, format!("{}{place}", self.asked.path));
    }

    fn person(&mut self, members: &Members<'_>) -> RegisterData {
        self.number(members);
        let status = self.status(members);
        let mut data = RegisterData {
            looked_up: self.asked.looked_up,
            status: Some(status),
            reservation: Some(self.reservation(members, status)),
            notifiable: self.notifiable(members),
            language: tree::member(members, &["spraak"]).and_then(|(_, value)| language(tree::text(value)?)),
            ..RegisterData::default()
        };
        self.contact(members, &mut data);
        data.mailbox = self.mailbox(members);
        let inactive = matches!(status, RegisterStatus::Deleted | RegisterStatus::NotRegistered);
        if inactive && (data.email.is_some() || data.mobile.is_some() || data.mailbox.is_some()) {
            self.add(&codes::REGISTER_CONTACT_UNEXPECTED, "");
            (data.email, data.mobile, data.mailbox) = (None, None, None);
        }
        data
    }

    fn number(&mut self, members: &Members<'_>) {
        let number = tree::member(members, &["personidentifikator"]).and_then(|(_, value)| tree::text(value));
        let well_formed = number.is_some_and(|number| {
            let question = identity::check::Request {
                accept: Some(vec![NumberKind::Fodselsnummer, NumberKind::Dnummer]),
                ..identity::check::Request::about(number, self.asked.context)
            };
            identity::check(&question).accepted
        });
        if !well_formed {
            self.add(&codes::REGISTER_NUMBER, "/personidentifikator");
        }
    }

    fn status(&mut self, members: &Members<'_>) -> RegisterStatus {
        let word = tree::member(members, &["status"]).and_then(|(_, value)| tree::text(value));
        match word.map(str::to_ascii_uppercase).as_deref() {
            Some("AKTIV") => RegisterStatus::Active,
            Some("SLETTET") => RegisterStatus::Deleted,
            Some("IKKE_REGISTRERT") => RegisterStatus::NotRegistered,
            _ => {
                self.add(&codes::REGISTER_STATUS_UNKNOWN, "/status");
                RegisterStatus::Unknown
            }
        }
    }

    /// The published default is NEI; nothing is taken for granted here all the same.
    fn reservation(&mut self, members: &Members<'_>, status: RegisterStatus) -> RegisterReply {
        let word = tree::member(members, &["reservasjon"]).and_then(|(_, value)| tree::text(value));
        let reply = reply(word, "JA", "NEI");
        // Somebody who is not in the register cannot have reserved in it.
        if reply == RegisterReply::Unknown && (word.is_some() || status != RegisterStatus::NotRegistered) {
            self.add(&codes::REGISTER_RESERVATION_UNKNOWN, "/reservasjon");
        }
        reply
    }

    fn notifiable(&mut self, members: &Members<'_>) -> Option<RegisterReply> {
        let (_, value) = tree::member(members, &["varslingsstatus"])?;
        let reply = reply(tree::text(value), "KAN_VARSLES", "KAN_IKKE_VARSLES");
        if reply == RegisterReply::Unknown {
            self.add(&codes::REGISTER_NOTIFIABLE_UNKNOWN, "/varslingsstatus");
        }
        Some(reply)
    }

    fn contact(&mut self, members: &Members<'_>, data: &mut RegisterData) {
        let Some((_, Json::Object(contact))) = tree::member(members, &["kontaktinformasjon"]) else { return };
        data.email = self.channel(contact, "epostadresse", &codes::REGISTER_EMAIL_UNUSABLE, can_be_email);
        data.mobile = self.channel(contact, "mobiltelefonnummer", &codes::REGISTER_MOBILE_UNUSABLE, can_be_mobile);
    }

    fn channel(
        &mut self,
        contact: &Members<'_>,
        name: &'static str,
        unusable: &'static Code,
        can_be: fn(&str) -> bool,
    ) -> Option<ContactDays> {
        let (_, value) = tree::member(contact, &[name])?;
        let place = format!("/kontaktinformasjon/{name}");
        if !tree::text(value).is_some_and(can_be) {
            self.add(unusable, &place);
            return None;
        }
        let names = |ends: [&str; 2]| ends.map(|end| format!("{name}{end}"));
        let mut day = |ends: [&str; 2], attribute: &str, end: &str| {
            let [first, second] = names(ends);
            let beside = tree::member(contact, &[&first, &second]);
            let inside = match value {
                Json::Object(members) => tree::member(members, &[attribute]),
                _ => None,
            };
            self.old_names |= beside.is_none() && inside.is_some();
            let (_, value) = beside.or(inside)?;
            self.day(value, &format!("{place}_{end}"))
        };
        let updated = day(["oppdatert", "sistoppdatert"], "sistoppdatert", "oppdatert");
        let verified = day(["sistverifisert", "verifisert"], "sistverifisert", "sist_verifisert");
        Some(ContactDays { updated, verified })
    }

    /// The day of a time; what cannot be read or has not come counts as missing.
    fn day(&mut self, value: &Json<'_>, place: &str) -> Option<NaiveDate> {
        let day = tree::text(value).and_then(oslo_day);
        match day {
            None => self.add(&codes::REGISTER_TIMESTAMP_UNREADABLE, place),
            Some(day) if day > self.asked.context.on => self.add(&codes::REGISTER_TIMESTAMP_FUTURE, place),
            Some(_) => {}
        }
        day.filter(|day| *day <= self.asked.context.on)
    }

    fn mailbox(&mut self, members: &Members<'_>) -> Option<MailboxData> {
        let (key, value) = tree::member(members, &["digitalpost", "sikkerdigitalpostadresse"])?;
        self.old_names |= key.to_ascii_lowercase().ends_with("adresse");
        let Json::Object(mailbox) = value else { return None };
        let text = |members, names: &[&str]| tree::member(members, names).and_then(|(_, value)| tree::text(value));
        let address = text(mailbox, &["postkasseadresse"]);
        let provider = text(mailbox, &["postkasseleverandoeradresse", "postkasseleverandoradresse"]);
        let certificate = ["sertifikat", "x509sertifikat"];
        let certificate = text(members, &certificate).or_else(|| text(mailbox, &certificate));
        if address.is_none() && provider.is_none() {
            return None;
        }
        let active = address.is_some() && provider.is_some() && certificate.is_some();
        if !active {
            self.add(&codes::REGISTER_MAILBOX_INCOMPLETE, "/digital_post");
        }
        Some(MailboxData { active, provider: provider.map(self::provider) })
    }
}

fn reply(word: Option<&str>, yes: &str, no: &str) -> RegisterReply {
    match word.map(str::to_ascii_uppercase) {
        Some(word) if word == yes => RegisterReply::Yes,
        Some(word) if word == no => RegisterReply::No,
        _ => RegisterReply::Unknown,
    }
}

fn language(word: &str) -> Option<RegisterLanguage> {
    RegisterLanguage::ALL.iter().copied().find(|language| word.eq_ignore_ascii_case(language.word()))
}

/// The organisation numbers the register has given: Posten's, and e-Boks' present and older one.
fn provider(number: &str) -> MailboxProvider {
    match number {
        "984661185" => MailboxProvider::Digipost,
        "922020175" | "996460320" => MailboxProvider::EBoks,
        _ => MailboxProvider::Other,
    }
}
