//! How long a request may be.

/// The most bytes of UTF-8 a request of an operation may have.
#[derive(Clone, Copy)]
pub struct Limit {
    /// How many they are.
    pub bytes: usize,
    /// The same, as an error states it.
    pub expected: &'static str,
}

impl Limit {
    /// A form, or a question. An ordinary one is under 2 kB.
    pub const FORM: Self = Self { bytes: 65_536, expected: "at most 65536 bytes" };

    /// An answer of a register: 1000 people with mailboxes and certificates of 2.4 kB come to 3.3 MB as text within JSON.
    /// Measured natively on one core of a shared machine: 21 ms and 12 MB of memory beside the text; 7.4 MB of text take
    /// 28 ms and 24 MB.
    pub const REGISTER_ANSWER: Self = Self { bytes: 8_388_608, expected: "at most 8388608 bytes" };
}
