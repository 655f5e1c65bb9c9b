//! What becomes of a row: a channel and a reason, in one byte.

use crate::wire::Wire;

/// How the letter goes to a recipient: the words of `reservation.decide_channel`, and Denmark's.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PreflightChannel {
    /// Norway: to the digital mailbox the person has chosen.
    DigitalMailbox,
    /// Norway: to Altinn's inbox.
    Altinn,
    /// Norway: the letter lies in the sender's own system.
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

/// Each outcome once: its meaning, its name here, its code, its channel and the word of its reason.
macro_rules! outcomes {
    ($(#[doc = $about:literal] $name:ident = $code:literal, $channel:ident, $reason:literal;)+) => {
        /// What became of a row. The values are the codes of `dispatch.preflight` and stay what they are: below 32 the
        /// letter goes digitally, below 64 on paper; below 80 something has to be looked up again, below 127 a person
        /// has to look at the row; 127 is a blank line.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum RowOutcome {
            $(#[doc = $about] $name = $code,)+
        }

        impl RowOutcome {
            /// Every outcome, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// How the letter goes.
            pub fn channel(self) -> PreflightChannel {
                match self { $(Self::$name => PreflightChannel::$channel),+ }
            }

            /// Why, in one word.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$name => $reason),+ }
            }

            /// What it means, in one sentence.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => $about),+ }.trim_ascii_start()
            }
        }
    };
}

outcomes! {
    /// Norway: the mailbox can take it, and a notice is lawful where one is needed.
    MailboxReady = 0, DigitalMailbox, "mailbox-ready";
    /// Norway: there is no mailbox, and the sender has chosen Altinn.
    AltinnNoMailbox = 1, Altinn, "no-mailbox";
    /// Norway: a registered unit that has given an electronic address.
    AltinnUnit = 2, Altinn, "unit-address";
    /// Norway, before the register: the recipient consented to electronic letters.
    Consented = 3, OwnSystem, "consented";
    /// Norway: no message of § 9, and there is an e-mail address.
    EmailService = 4, Email, "service-message";
    /// Norway: no message of § 9, and there is a mobile number.
    SmsService = 5, Sms, "service-message";
    /// Denmark: the receiver is connected.
    Connected = 16, Digital, "connected";

    /// Norway: the recipient has reserved.
    Reserved = 32, Paper, "reserved";
    /// Norway: the contact data is too old for a notice.
    ContactExpired = 33, Paper, "contact-expired";
    /// Norway: there is no contact data.
    ContactAbsent = 34, Paper, "contact-absent";
    /// Norway: the register says that a notice cannot be sent, not why.
    NotNotifiable = 35, Paper, "not-notifiable";
    /// Norway: deleted from the register.
    Deleted = 36, Paper, "deleted";
    /// Norway: not in the register.
    NotRegistered = 37, Paper, "not-registered";
    /// Norway: there is no mailbox.
    PaperNoMailbox = 38, Paper, "no-mailbox";
    /// Norway: no message of § 9, and there is nothing to reach the recipient by.
    NothingUsable = 39, Paper, "nothing-usable";
    /// Norway: a registered unit that has given no electronic address.
    UnitWithoutAddress = 40, Paper, "unit-without-address";
    /// Norway, before the register: the recipient did not consent, or gave no address.
    NotConsented = 41, Paper, "not-consented";
    /// Norway: the sender is not connected to the register.
    NotConnected = 42, Paper, "not-connected";
    /// Norway: younger than the sender's limit.
    UnderAgeLimit = 43, Paper, "under-age-limit";
    /// Norway: the sender has an age limit, and the age is not known.
    AgeUnknown = 44, Paper, "age-unknown";
    /// Norway: larger than the sender's limit.
    TooLarge = 45, Paper, "too-large";
    /// Norway: the register gave no answer to go by, and the sender has chosen paper then.
    PaperRegisterUnavailable = 46, Paper, "register-unavailable";
    /// Norway: the register was not asked on the day of dispatch, and the sender has chosen paper then.
    PaperLookupOld = 47, Paper, "lookup-old";
    /// Denmark: not connected, and under 15.
    Under15 = 48, Paper, "under-15";
    /// Denmark: not connected, and in Denmark for fewer than 30 days.
    NewlyArrived = 49, Paper, "newly-arrived";
    /// Denmark: not connected, and emigrated.
    Emigrated = 50, Paper, "emigrated";
    /// Denmark: not connected, and living in Greenland or with a number for tax only.
    NotResident = 51, Paper, "not-resident";
    /// Denmark: not connected; nothing tells why.
    NotStated = 52, Paper, "not-stated";

    /// Nothing was looked up: there is a number at most.
    NotLookedUp = 64, Hold, "not-looked-up";
    /// Norway: the register was not asked, or did not answer.
    RegisterUnavailable = 65, Hold, "register-unavailable";
    /// Norway: the register was not asked on the day of dispatch.
    LookupOld = 66, Hold, "lookup-old";
    /// Denmark: it was not looked up whether the receiver is connected.
    LookupMissing = 72, Hold, "lookup-missing";
    /// Denmark: a look-up failed.
    LookupFailed = 73, Hold, "lookup-failed";

    /// The line is longer than any row.
    LineTooLong = 80, Hold, "line-too-long";
    /// The line is no row: the summary says where and what is expected there.
    LineUnreadable = 81, Hold, "line-unreadable";
    /// The identity number is mistyped, or of a kind that cannot get this letter.
    NumberWrong = 82, Hold, "number-wrong";
    /// Norway: the register's answer is about another number than the row.
    NumberDiffers = 83, Hold, "number-differs";
    /// Norway: the register's answer is not one about one person, or does not name that person as text.
    ResponseUnreadable = 84, Hold, "response-unreadable";
    /// Norway: the register does not say what has to be known, or in words that are not known.
    RegisterUnknown = 88, Hold, "register-unknown";
    /// Norway: the recipient is dead.
    Deceased = 89, Hold, "deceased";
    /// Norway: somebody acts for the recipient, and how far is not known.
    Represented = 90, Hold, "represented";
    /// Norway: paper would reveal a protected address.
    ProtectedAddress = 91, Hold, "protected-address";
    /// Norway or Denmark: the letter would go on paper, and there is no address.
    NoAddress = 92, Hold, "no-address";
    /// Norway: it is not said who the recipient is.
    RecipientMissing = 93, Hold, "recipient-missing";
    /// Norway: the message goes to the recipient's proxy, whose fullmakt covers it.
    ToProxy = 94, Hold, "to-proxy";
    /// Denmark: the look-up said something that is not known.
    LookupUnknown = 100, Hold, "lookup-unknown";
    /// Denmark: what was looked up does not fit together, or does not fit the number.
    LookupsDiffer = 101, Hold, "lookups-differ";
    /// Denmark: the mailbox is closed.
    MailboxClosed = 102, Hold, "mailbox-closed";
    /// Denmark: the number is no longer used; the current one has to be asked about.
    NumberReplaced = 103, Hold, "number-replaced";
    /// Denmark: the number is annulled.
    NumberAnnulled = 104, Hold, "number-annulled";
    /// Denmark: the status in CPR is none of those known.
    StatusUnknown = 105, Hold, "status-unknown";
    /// Denmark: the message is larger, or has more attached files, than Digital Post takes.
    MessageTooLarge = 106, Hold, "message-too-large";
    /// Denmark: the receiver is dead.
    Dead = 107, Closed, "dead";
    /// Denmark: the letter would go on paper, and the receiver is registered without an ordinary address.
    NoOrdinaryAddress = 108, Hold, "no-ordinary-address";
    /// It waits for a reason that has no code of its own.
    Other = 126, Hold, "other";

    /// A blank line: nobody.
    Blank = 127, Hold, "blank";
}

impl RowOutcome {
    /// Whether the letter may go now, digitally or on paper.
    pub fn is_ready(self) -> bool {
        (self as u8) < 64
    }

    /// Whether something has to be looked up, once more or at all.
    pub fn needs_lookup(self) -> bool {
        (64..80).contains(&(self as u8))
    }

    /// Whether a person has to look at the row.
    pub fn needs_review(self) -> bool {
        (80..127).contains(&(self as u8))
    }
}
