//! Size limits of requests.

/// The maximum size of a request of an operation, in bytes of UTF-8.
#[derive(Clone, Copy)]
pub struct Limit {
    /// The limit in bytes.
    pub bytes: usize,
    /// The limit as stated in an error.
    pub expected: &'static str,
}

impl Limit {
    /// A form or question. Ordinary ones are below 2 kB.
    pub const FORM: Self = Self { bytes: 65_536, expected: "at most 65536 bytes" };

    /// A response of a register: 1000 persons with mailboxes and certificates of 2.4 kB make 3.3 MB as text within
    /// JSON. Measured natively on one core of a shared machine: 21 ms and 12 MB of memory in addition to the text;
    /// 28 ms and 24 MB for 7.4 MB of text.
    pub const REGISTER_ANSWER: Self = Self { bytes: 8_388_608, expected: "at most 8388608 bytes" };
}
