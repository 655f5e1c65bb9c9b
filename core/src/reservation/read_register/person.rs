//! One person of a response.

use chrono::NaiveDate;

use super::contact_entry::{can_be_email, can_be_mobile, sms_may_fail};
use super::lenient_json::Lookup;
use super::{RegisterReading, lenient_json};
use crate::answer::{Code, Findings, Step, codes, steps};
use crate::identity::{self, NumberKind};
use crate::reservation::contact_validity::ContactAssessment;
use crate::reservation::oslo_time::oslo_day_of;
use crate::reservation::register::{
    ContactDays, MailboxData, MailboxProvider, RegisterData, RegisterLanguage, RegisterReply, RegisterStatus,
};
use crate::wire::{Context, Json, Members};

/// The register's name for the mobile number.
const MOBILE: &str = "mobiltelefonnummer";

/// The position of the person in the response, and the context of the request.
pub(super) struct ReadContext {
    pub(super) path: String,
    pub(super) looked_up: Option<NaiveDate>,
    pub(super) context: Context,
}

/// The names of a person's number.
pub(super) const NUMBER: &[&str] = &["personidentifikator"];

/// Reads one person; the flag is true if the names are those of the SOAP service.
pub(super) fn read(entry: &Json<'_>, read_context: &ReadContext, findings: &mut Findings) -> (RegisterReading, bool) {
    let mut reader = Reader { read_context, findings, old_names: false };
    let data = if let Json::Object(members) = entry {
        reader.person(members)
    } else {
        reader.add(&codes::REGISTER_NO_PERSON, "");
        RegisterData {
            looked_up: read_context.looked_up,
            status: Some(RegisterStatus::Unknown),
            ..RegisterData::default()
        }
    };
    let old_names = reader.old_names;
    let on = read_context.context.on;
    let assessment = ContactAssessment::of(&data, on);
    let reading = RegisterReading {
        can_be_notified: assessment.can_be_notified(),
        reasons: assessment.reasons.iter().map(|said| Step::new(said)).collect(),
        email: assessment.email,
        email_until: data.email.and_then(|days| days.valid_until(on)),
        mobile: assessment.mobile,
        mobile_until: data.mobile.and_then(|days| days.valid_until(on)),
        register: data,
    };
    // Unknown values do not differ.
    let open = [&steps::STATUS_NOT_KNOWN, &steps::RESERVATION_NOT_KNOWN, &steps::CONTACT_UNKNOWN];
    let yes_differs = data.notifiable == Some(RegisterReply::Yes)
        && !reading.can_be_notified
        && !open.into_iter().any(|cause| assessment.has_cause(cause));
    if yes_differs
        || data.notifiable == Some(RegisterReply::No)
            && assessment.up_to_date_step().is_some()
            && data.reservation == Some(RegisterReply::No)
    {
        findings.add(&codes::REGISTER_NOTIFIABLE_DIFFERS, format!("{}/varslingsstatus", read_context.path));
    }
    (reading, old_names)
}

struct Reader<'a> {
    read_context: &'a ReadContext,
    findings: &'a mut Findings,
    old_names: bool,
}

/// The result of reading a part of the contact data.
enum Part<T> {
    Absent,
    Read(T),
    /// Present but not usable.
    Unusable,
    /// Contradictory.
    Differing,
}

impl Reader<'_> {
    fn add(&mut self, code: &'static Code, place: &str) {
        self.findings.add(code, format!("{}{place}", self.read_context.path));
    }

    fn person(&mut self, members: &Members<'_>) -> RegisterData {
        self.number(members);
        let status = self.status(members);
        let mut data = RegisterData {
            looked_up: self.read_context.looked_up,
            status: Some(status),
            reservation: Some(self.reservation(members, status)),
            notifiable: self.notifiable(members),
            language: lenient_json::member(members, &["spraak"])
                .and_then(|(_, value)| language(lenient_json::text(value)?)),
            ..RegisterData::default()
        };
        self.contact(members, &mut data);
        match self.mailbox(members) {
            Part::Read(mailbox) => data.mailbox = Some(mailbox),
            Part::Differing => data.mailbox_unknown = Some(true),
            Part::Unusable => data.mailbox = Some(MailboxData { active: false, provider: None }),
            Part::Absent => {}
        }
        let inactive = matches!(status, RegisterStatus::Deleted | RegisterStatus::NotRegistered);
        if inactive {
            if data.email.is_some() || data.mobile.is_some() || data.mailbox.is_some() {
                self.add(&codes::REGISTER_CONTACT_UNEXPECTED, "");
            }
            (data.email, data.mobile, data.mailbox) = (None, None, None);
            (data.contact_unknown, data.mailbox_unknown) = (None, None);
        }
        data
    }

    /// The value of a member. Two different values give a finding, and the member counts as not known.
    fn find<'t, 'a>(
        &mut self,
        members: &'t Members<'a>,
        names: &[&str],
        place: &str,
    ) -> Result<Option<lenient_json::Member<'t, 'a>>, Differing> {
        match lenient_json::look_up(members, names) {
            Lookup::Absent => Ok(None),
            Lookup::One(member) => Ok(Some(member)),
            Lookup::Differing => {
                self.add(&codes::REGISTER_CONTRADICTION, place);
                Err(Differing)
            }
        }
    }

    fn number(&mut self, members: &Members<'_>) {
        let Ok(number) = self.find(members, NUMBER, "/personidentifikator") else { return };
        let well_formed = number.and_then(|(_, value)| lenient_json::text(value)).is_some_and(|number| {
            let question = identity::check::Request {
                accept: Some(vec![NumberKind::Fodselsnummer, NumberKind::Dnummer]),
                ..identity::check::Request::new(number, self.read_context.context)
            };
            identity::check(&question).accepted
        });
        if !well_formed {
            self.add(&codes::REGISTER_NUMBER, "/personidentifikator");
        }
    }

    fn status(&mut self, members: &Members<'_>) -> RegisterStatus {
        let Ok(status) = self.find(members, &["status"], "/status") else { return RegisterStatus::Unknown };
        let word = status.and_then(|(_, value)| lenient_json::text(value));
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

    /// The published default is NEI; a missing value counts as not known anyway.
    fn reservation(&mut self, members: &Members<'_>, status: RegisterStatus) -> RegisterReply {
        let Ok(member) = self.find(members, &["reservasjon"], "/reservasjon") else { return RegisterReply::Unknown };
        let reply = member.map_or(RegisterReply::Unknown, |(_, value)| reply(lenient_json::text(value), "JA", "NEI"));
        // A person who is not in the register cannot have reserved in it.
        if reply == RegisterReply::Unknown && (member.is_some() || status != RegisterStatus::NotRegistered) {
            self.add(&codes::REGISTER_RESERVATION_UNKNOWN, "/reservasjon");
        }
        reply
    }

    fn notifiable(&mut self, members: &Members<'_>) -> Option<RegisterReply> {
        let place = "/varslingsstatus";
        let Ok(member) = self.find(members, &["varslingsstatus"], place) else { return Some(RegisterReply::Unknown) };
        let reply = reply(lenient_json::text(member?.1), "KAN_VARSLES", "KAN_IKKE_VARSLES");
        if reply == RegisterReply::Unknown {
            self.add(&codes::REGISTER_NOTIFIABLE_UNKNOWN, place);
        }
        Some(reply)
    }

    /// The contact data. That a person has none must be stated by the register (`KAN_IKKE_VARSLES`): a response without
    /// contact data may come from a caller who lacked the scope for it.
    fn contact(&mut self, members: &Members<'_>, data: &mut RegisterData) {
        let found = self.find(members, &["kontaktinformasjon"], "/kontaktinformasjon");
        let (email, mobile) = match found {
            Err(Differing) => (Part::Differing, Part::Differing),
            Ok(Some((_, Json::Object(contact)))) => (
                self.channel(contact, "epostadresse", &codes::REGISTER_EMAIL_UNUSABLE, can_be_email),
                self.channel(contact, MOBILE, &codes::REGISTER_MOBILE_UNUSABLE, can_be_mobile),
            ),
            Ok(_) => (Part::Absent, Part::Absent),
        };
        match (email, mobile) {
            (Part::Differing, _) | (_, Part::Differing) => data.contact_unknown = Some(true),
            (Part::Absent, Part::Absent) => {
                if data.status == Some(RegisterStatus::Active) && data.notifiable != Some(RegisterReply::No) {
                    data.contact_unknown = Some(true);
                    self.add(&codes::REGISTER_CONTACT_NOT_ASKED, "/kontaktinformasjon");
                }
            }
            (email, mobile) => {
                (data.email, data.mobile) = (read_part(&email), read_part(&mobile));
                // A value that is present but not usable differs from a missing value.
                let open = data.email.is_none() && data.mobile.is_none();
                data.contact_unknown = (open && data.notifiable != Some(RegisterReply::No)).then_some(true);
            }
        }
    }

    fn channel(
        &mut self,
        contact: &Members<'_>,
        name: &'static str,
        unusable: &'static Code,
        can_be: fn(&str) -> bool,
    ) -> Part<ContactDays> {
        let place = format!("/kontaktinformasjon/{name}");
        let value = match self.find(contact, &[name], &place) {
            Err(Differing) => return Part::Differing,
            Ok(None) => return Part::Absent,
            Ok(Some((_, value))) => value,
        };
        let days = [
            (["oppdatert", "sistoppdatert"], "sistoppdatert", "oppdatert"),
            (["sistverifisert", "verifisert"], "sistverifisert", "sist_verifisert"),
        ];
        let days = days.map(|(ends, attribute, end)| {
            let place = format!("{place}_{end}");
            self.time(contact, value, &ends.map(|end| format!("{name}{end}")), attribute, &place)
        });
        let [Ok(updated), Ok(verified)] = days else { return Part::Differing };
        if !lenient_json::text(value).is_some_and(can_be) {
            self.add(unusable, &place);
            return Part::Unusable;
        }
        let on = self.read_context.context.on;
        if name == MOBILE && lenient_json::text(value).is_some_and(|mobile| sms_may_fail(mobile, on)) {
            self.add(&codes::REGISTER_MOBILE_ABROAD, &place);
        }
        if matches!((&updated, &verified), (Part::Absent, Part::Absent)) {
            self.add(&codes::REGISTER_DAYS_MISSING, &format!("{place}_oppdatert"));
        }
        Part::Read(ContactDays { updated: read_part(&updated), verified: read_part(&verified) })
    }

    /// The day of a time, which stands beside the address or, in responses of the SOAP service, is an attribute of it.
    fn time(
        &mut self,
        contact: &Members<'_>,
        address: &Json<'_>,
        names: &[String; 2],
        attribute: &str,
        place: &str,
    ) -> Result<Part<NaiveDate>, Differing> {
        let [first, second] = names;
        let beside = self.find(contact, &[first, second], place)?;
        let inside = match address {
            Json::Object(members) => self.find(members, &[attribute], place)?,
            _ => None,
        };
        self.old_names |= beside.is_none() && inside.is_some();
        let Some((_, value)) = beside.or(inside) else { return Ok(Part::Absent) };
        Ok(self.day(value, place).map_or(Part::Unusable, Part::Read))
    }

    /// The day of a time; an unreadable or future one counts as missing.
    fn day(&mut self, value: &Json<'_>, place: &str) -> Option<NaiveDate> {
        let day = oslo_day_of(value, lenient_json::text(value));
        match day {
            None => self.add(&codes::REGISTER_TIMESTAMP_UNREADABLE, place),
            Some(day) if day > self.read_context.context.on => self.add(&codes::REGISTER_TIMESTAMP_FUTURE, place),
            Some(_) => {}
        }
        day.filter(|day| *day <= self.read_context.context.on)
    }

    fn mailbox(&mut self, members: &Members<'_>) -> Part<MailboxData> {
        self.read_mailbox(members).unwrap_or(Part::Differing)
    }

    fn read_mailbox(&mut self, members: &Members<'_>) -> Result<Part<MailboxData>, Differing> {
        let place = "/digital_post";
        let Some((key, value)) = self.find(members, &["digitalpost", "sikkerdigitalpostadresse"], place)? else {
            return Ok(Part::Absent);
        };
        self.old_names |= key.to_ascii_lowercase().ends_with("adresse");
        let Json::Object(mailbox) = value else {
            self.add(&codes::REGISTER_MAILBOX_INCOMPLETE, place);
            return Ok(Part::Unusable);
        };
        let address = self.text(mailbox, &["postkasseadresse"], place)?;
        let provider = ["postkasseleverandoeradresse", "postkasseleverandoradresse"];
        let provider = self.text(mailbox, &provider, place)?;
        let certificate = ["sertifikat", "x509sertifikat"];
        let beside = self.text(members, &certificate, "/sertifikat")?;
        let inside = self.text(mailbox, &certificate, "/sertifikat")?;
        if beside.is_some() && inside.is_some() && beside != inside {
            self.add(&codes::REGISTER_CONTRADICTION, "/sertifikat");
            return Err(Differing);
        }
        if address.is_none() && provider.is_none() {
            return Ok(Part::Absent);
        }
        let active = address.is_some() && provider.is_some() && (beside.is_some() || inside.is_some());
        if !active {
            self.add(&codes::REGISTER_MAILBOX_INCOMPLETE, place);
        }
        Ok(Part::Read(MailboxData { active, provider: provider.map(self::provider) }))
    }

    fn text<'t>(
        &mut self,
        members: &'t Members<'_>,
        names: &[&str],
        place: &str,
    ) -> Result<Option<&'t str>, Differing> {
        Ok(self.find(members, names, place)?.and_then(|(_, value)| lenient_json::text(value)))
    }
}

/// A member with contradictory values.
struct Differing;

fn read_part<T: Copy>(part: &Part<T>) -> Option<T> {
    if let Part::Read(value) = part { Some(*value) } else { None }
}

fn reply(word: Option<&str>, yes: &str, no: &str) -> RegisterReply {
    match word.map(str::to_ascii_uppercase) {
        Some(word) if word == yes => RegisterReply::Yes,
        Some(word) if word == no => RegisterReply::No,
        _ => RegisterReply::Unknown,
    }
}

fn language(word: &str) -> Option<RegisterLanguage> {
    RegisterLanguage::ALL.iter().copied().find(|language| word.eq_ignore_ascii_case(language.as_str()))
}

/// The organisation numbers in the register: Posten's, and e-Boks' present and former one.
fn provider(number: &str) -> MailboxProvider {
    match number {
        "984661185" => MailboxProvider::Digipost,
        "922020175" | "996460320" => MailboxProvider::EBoks,
        _ => MailboxProvider::Other,
    }
}
