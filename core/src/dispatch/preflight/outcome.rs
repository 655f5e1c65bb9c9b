//! The outcome of a row: a channel and a reason, in one byte.

use crate::wire::Wire;

/// The channel of a letter to a recipient: the words of `reservation.decide_channel` and of `exemption.delivery`.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PreflightChannel {
    /// Norway: to the recipient's digital mailbox.
    DigitalMailbox,
    /// Norway: to the Altinn inbox.
    Altinn,
    /// Norway: the letter is made available in the sender's own system.
    OwnSystem,
    /// Norway: by ordinary e-mail.
    Email,
    /// Norway: by SMS.
    Sms,
    /// Denmark: to Digital Post.
    Digital,
    /// On paper.
    Paper,
    /// The letter is held until something has been clarified.
    Hold,
    /// Denmark: the letter is not sent, the recipient has died.
    Closed,
}

/// Declares each outcome once: its meaning, its name, its code, its channel and the word of its reason.
macro_rules! outcomes {
    ($(#[doc = $about:literal] $name:ident = $code:literal, $channel:ident, $reason:literal;)+) => {
        /// The outcome of a row. The values are the codes of `dispatch.preflight` and never change: below 32 the letter
        /// goes digitally, below 64 on paper; below 80 a look-up is needed, below 127 a person must review the row; 127
        /// is a blank line.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum RowOutcome {
            $(#[doc = $about] $name = $code,)+
        }

        impl RowOutcome {
            /// Every outcome, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The channel of the letter.
            pub fn channel(self) -> PreflightChannel {
                match self { $(Self::$name => PreflightChannel::$channel),+ }
            }

            /// The reason, in one word.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$name => $reason),+ }
            }

            /// The meaning, in one sentence.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => $about),+ }.trim_ascii_start()
            }
        }
    };
}

outcomes! {
    /// Norway: the mailbox can receive the letter, and a notice is lawful where one is required.
    MailboxReady = 0, DigitalMailbox, "mailbox-ready";
    /// Norway: the recipient has no mailbox, and the sender has chosen Altinn.
    AltinnNoMailbox = 1, Altinn, "no-mailbox";
    /// Norway: the recipient is a registered unit that has given an electronic address.
    AltinnUnit = 2, Altinn, "unit-address";
    /// Norway, before the register: the recipient consented to electronic letters.
    Consented = 3, OwnSystem, "consented";
    /// Norway: the message is outside § 9, and an e-mail address is registered.
    EmailService = 4, Email, "service-message";
    /// Norway: the message is outside § 9, and a mobile number is registered.
    SmsService = 5, Sms, "service-message";
    /// Denmark: the recipient is connected.
    Connected = 16, Digital, "connected";

    /// Norway: the recipient has reserved.
    Reserved = 32, Paper, "reserved";
    /// Norway: the contact data is too old for a notice (18 months).
    ContactExpired = 33, Paper, "contact-expired";
    /// Norway: no contact data is registered.
    ContactAbsent = 34, Paper, "contact-absent";
    /// Norway: the register states that the recipient cannot be notified, without a reason.
    NotNotifiable = 35, Paper, "not-notifiable";
    /// Norway: deleted from the register.
    Deleted = 36, Paper, "deleted";
    /// Norway: not in the register.
    NotRegistered = 37, Paper, "not-registered";
    /// Norway: the recipient has no mailbox.
    PaperNoMailbox = 38, Paper, "no-mailbox";
    /// Norway: the message is outside § 9, and the recipient has no usable contact data.
    NothingUsable = 39, Paper, "nothing-usable";
    /// Norway: the recipient is a registered unit that has given no electronic address.
    UnitWithoutAddress = 40, Paper, "unit-without-address";
    /// Norway, before the register: the recipient did not consent, or gave no address.
    NotConsented = 41, Paper, "not-consented";
    /// Norway: the sender is not connected to the register.
    NotConnected = 42, Paper, "not-connected";
    /// Norway: the recipient is younger than the sender's age limit.
    UnderAgeLimit = 43, Paper, "under-age-limit";
    /// Norway: the sender has an age limit, and the recipient's age is not known.
    AgeUnknown = 44, Paper, "age-unknown";
    /// Norway: the message is larger than the sender's limit.
    TooLarge = 45, Paper, "too-large";
    /// Norway: the register gave no usable answer, and the sender has chosen paper in that case.
    PaperRegisterUnavailable = 46, Paper, "register-unavailable";
    /// Norway: the register was not consulted on the day of dispatch, and the sender has chosen paper in that case.
    PaperLookupOld = 47, Paper, "lookup-old";
    /// Denmark: not connected, and under 15.
    Under15 = 48, Paper, "under-15";
    /// Denmark: not connected, and in Denmark for fewer than 30 days.
    NewlyArrived = 49, Paper, "newly-arrived";
    /// Denmark: not connected, and emigrated.
    Emigrated = 50, Paper, "emigrated";
    /// Denmark: not connected, and resident in Greenland or registered for tax only.
    NotResident = 51, Paper, "not-resident";
    /// Denmark: not connected; the look-ups do not show why.
    NotStated = 52, Paper, "not-stated";

    /// No look-up was made: the row has a number at most.
    NotLookedUp = 64, Hold, "not-looked-up";
    /// Norway: the register was not consulted, or did not answer.
    RegisterUnavailable = 65, Hold, "register-unavailable";
    /// Norway: the register was not consulted on the day of dispatch.
    LookupOld = 66, Hold, "lookup-old";
    /// Denmark: no look-up was made of whether the recipient is connected.
    LookupMissing = 72, Hold, "lookup-missing";
    /// Denmark: a look-up failed.
    LookupFailed = 73, Hold, "lookup-failed";

    /// The line is longer than any row.
    LineTooLong = 80, Hold, "line-too-long";
    /// The line is not a valid row; the summary states where and what is expected there.
    LineUnreadable = 81, Hold, "line-unreadable";
    /// The identity number is mistyped, or of a kind that cannot receive this letter.
    NumberWrong = 82, Hold, "number-wrong";
    /// Norway: the register's response is about another number than the row.
    NumberDiffers = 83, Hold, "number-differs";
    /// Norway: the register's response is not about exactly one person, or does not identify that person as text.
    ResponseUnreadable = 84, Hold, "response-unreadable";
    /// Norway: the register's response lacks a required value, or has one that is not known.
    RegisterUnknown = 88, Hold, "register-unknown";
    /// Norway: the recipient is deceased.
    Deceased = 89, Hold, "deceased";
    /// Norway: a representative acts for the recipient, and the extent of the mandate is not known.
    Represented = 90, Hold, "represented";
    /// Norway: paper would reveal a protected address.
    ProtectedAddress = 91, Hold, "protected-address";
    /// Norway or Denmark: the letter would go on paper, and no address is known.
    NoAddress = 92, Hold, "no-address";
    /// Norway: the row does not identify the recipient.
    RecipientMissing = 93, Hold, "recipient-missing";
    /// Norway: the message goes to the recipient's representative, whose fullmakt covers it.
    ToProxy = 94, Hold, "to-proxy";
    /// Denmark: the look-up returned a value that is not known.
    LookupUnknown = 100, Hold, "lookup-unknown";
    /// Denmark: the look-ups contradict each other or the number.
    LookupsDiffer = 101, Hold, "lookups-differ";
    /// Denmark: the mailbox is closed.
    MailboxClosed = 102, Hold, "mailbox-closed";
    /// Denmark: the number is no longer in use; the current number must be looked up.
    NumberReplaced = 103, Hold, "number-replaced";
    /// Denmark: the number is annulled.
    NumberAnnulled = 104, Hold, "number-annulled";
    /// Denmark: the status in CPR is not one of the known ones.
    StatusUnknown = 105, Hold, "status-unknown";
    /// Denmark: the message exceeds the size or the number of attached files that Digital Post accepts.
    MessageTooLarge = 106, Hold, "message-too-large";
    /// Denmark: the recipient is deceased.
    Dead = 107, Closed, "dead";
    /// Denmark: the letter would go on paper, and the recipient is registered without an ordinary address.
    NoOrdinaryAddress = 108, Hold, "no-ordinary-address";
    /// The letter is held for a reason that has no code of its own.
    Other = 126, Hold, "other";

    /// A blank line.
    Blank = 127, Hold, "blank";
}

impl RowOutcome {
    /// Whether the letter may be sent now, digitally or on paper.
    pub fn is_ready(self) -> bool {
        (self as u8) < 64
    }

    /// Whether the row needs a look-up, for the first time or again.
    pub fn needs_lookup(self) -> bool {
        (64..80).contains(&(self as u8))
    }

    /// Whether a person must review the row.
    pub fn needs_review(self) -> bool {
        (80..127).contains(&(self as u8))
    }
}
