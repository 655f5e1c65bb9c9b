//! The table of operations.
//!
//! A row names the module of the operation (`area::name`, which contains `Request`, `Answer` and a function of the
//! same name), its audience and its countries (each is a Cargo feature), and a description. The dispatch for the
//! bindings, the JavaScript facade, the types, the schemas and the list of the command are derived from the rows.

// With few features, parts of this module are unused.
#![cfg_attr(not(all(feature = "citizen", feature = "casework")), allow(dead_code, unused_imports, unused_macros))]

use crate::text::CataloguePart;
use crate::wire::{
    Answer, Context, Describe, ErrorCode, Limit, Read, ReadError, Request, RequestError, Schema, Writer, parse,
    request_value,
};
use crate::{law, text};

/// An operation.
pub struct Operation {
    /// The area, which is the name of the module.
    pub area: &'static str,
    /// The name within the area, in snake case.
    pub name: &'static str,
    /// The description, in one line.
    pub about: &'static str,
    /// The audience, by the name of its feature: `citizen`, `casework`, `sending` or `planning`.
    pub audience: &'static str,
    /// The countries, by the names of their features. One of them has to be enabled.
    pub countries: &'static [&'static str],
    /// The maximum size of a request.
    pub limit: Limit,
    /// The schema of the request.
    pub request: &'static Schema,
    /// The schema of the answer.
    pub answer: &'static Schema,
}

impl Operation {
    /// The full name: `area.name`.
    pub fn id(&self) -> String {
        format!("{}.{}", self.area, self.name)
    }
}

type Run = fn(&str, u32) -> String;

/// The maximum size of a request: that of a form, unless the row names another limit.
macro_rules! limit {
    () => {
        Limit::FORM
    };
    ($limit:ident) => {
        Limit::$limit
    };
}

/// Generates the list of operations and, separately, the list of functions, so that a binding that only calls
/// operations does not contain the schemas.
macro_rules! operations {
    ($($area:ident::$name:ident for $audience:literal in [$($country:literal),+] $(within $limit:ident)?, $about:literal;)+) => {
        /// All operations of this build. The index in [`call`] counts all rows, including those of disabled
        /// features.
        pub static OPERATIONS: &[Operation] = &[$(
            #[cfg(all(feature = $audience, any($(feature = $country),+)))]
            Operation {
                area: stringify!($area),
                name: stringify!($name),
                about: $about,
                audience: $audience,
                countries: &[$($country),+],
                limit: limit!($($limit)?),
                request: <crate::$area::$name::Request as Describe>::SCHEMA,
                answer: <crate::$area::$name::Answer as Describe>::SCHEMA,
            },
        )+];

        static RUNS: &[Option<Run>] = &[$({
            #[cfg(all(feature = $audience, any($(feature = $country),+)))]
            const RUN: Option<Run> = {
                const PART: CataloguePart = CataloguePart::of(stringify!($area), &[$($country),+]);
                Some(|text, today| run_operation(text, today, PART, limit!($($limit)?), crate::$area::$name))
            };
            #[cfg(not(all(feature = $audience, any($(feature = $country),+))))]
            const RUN: Option<Run> = None;
            RUN
        }),+];

        static NAMES: &[&str] = &[$(concat!(stringify!($area), ".", stringify!($name))),+];
    };
}

operations! {
    identity::check for "citizen" in ["denmark", "norway"],
        "Checks one number: its kind, whether it is well-formed, and birth date and sex where they may be derived.";
    identity::mask for "citizen" in ["denmark", "norway"],
        "Masks a number for display; its date can stay readable.";
    identity::sample for "casework" in ["denmark", "norway"],
        "Generates synthetic test numbers of every kind, valid or with a chosen fault.";
    exemption::check_request for "citizen" in ["denmark"],
        "Checks FD 001, the Danish request for exemption from Digital Post: whether it is complete, and what comes next.";
    exemption::check_attendance for "casework" in ["denmark"],
        "In-person application: who attended, the ID and documents shown, and which municipality decides.";
    exemption::check_company for "citizen" in ["denmark"],
        "Checks FD 005, a company's request for exemption: whether it is complete, and whether its only ground can apply.";
    exemption::check_read_access for "citizen" in ["denmark"],
        "Checks FD 011 and FD 014, access to another person's Digital Post: whether it may be granted, what it permits and what it lifts.";
    exemption::grounds for "citizen" in ["denmark"],
        "The grounds for exemption on a date, for guidance: a citizen need not state one.";
    readiness::check for "planning" in ["denmark", "norway"],
        "What an authority must have in place by which date, and what is still missing.";
    rulebook::list for "citizen" in ["denmark", "norway"],
        "The rules, filtered by area, country, date, certainty and words.";
    rulebook::rule for "citizen" in ["denmark", "norway"],
        "One rule by its id: its sections, its period in force, and the codes and results based on it.";
    exemption::advance for "casework" in ["denmark"],
        "An exemption case, replayed event by event: its state, what may follow, what is still missing.";
    exemption::term for "citizen" in ["denmark"],
        "How long an exemption lasts, what ended it, and its effects on a date.";
    exemption::enrolment for "citizen" in ["denmark"],
        "Whether a person or a company is connected to Digital Post automatically, when and why.";
    exemption::delivery for "casework" in ["denmark"],
        "Whether a letter is sent digitally, sent on paper or held, given the results of the look-ups.";
    reservation::classify for "sending" in ["norway"],
        "Norway: the category of a message under section 9, determined by questions; undecided counts as the strictest.";
    reservation::read_register for "sending" in ["norway"] within REGISTER_ANSWER,
        "Norway: a response of the contact register, read leniently and assessed by the rule of 18 months.";
    reservation::decide_channel for "sending" in ["norway"],
        "Norway: the channel of one letter to one recipient, its notices, and the rules applied, in order.";
    reservation::deadlines for "sending" in ["norway"],
        "Norway: when the second notice is due and when the time limit for appeal ends, with weekends and holidays.";
    reservation::check_notice for "sending" in ["norway"],
        "Norway: lengths, days, address and title of a notice, and whether its text has the required content.";
    reservation::check_mailbox_message for "sending" in ["norway"],
        "Norway: the fields and limits of a message to a digital mailbox, and of print and dispatch.";
    guidance::start for "citizen" in ["denmark", "norway"],
        "The citizens' guides of a country, and the first question of one.";
    guidance::next for "citizen" in ["denmark", "norway"],
        "A guide with the answers so far: its next question or its result. It asks for no name, number or ground.";
    cost::price_books for "planning" in ["denmark", "norway"],
        "The bundled price books: their periods of validity, sources and certainty, with VAT discrepancies.";
    cost::estimate for "planning" in ["denmark", "norway"],
        "What mailings cost, line by line: exact and dated, with the source of each price and what is missing.";
    cost::compare for "planning" in ["denmark", "norway"],
        "Mailings compared with all paper, other shares and other prices, and where digital letters break even.";
}

/// A stream: an operation that processes bytes in chunks.
pub trait Stream {
    /// Processes a chunk and appends the output to `out`.
    fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>);
    /// Processes whole rows in the layout of an Arrow column: concatenated bytes, and the offsets of each row's
    /// begin and the last row's end. An invalid offset is treated as an empty row.
    fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>);
    /// Ends the stream and appends the remaining output to `out`.
    fn end(&mut self, out: &mut Vec<u8>);
    /// The counts so far, as canonical JSON text.
    fn summary(&self) -> String;
}

/// A stream operation.
pub struct StreamOperation {
    /// The area, which is the name of the module.
    pub area: &'static str,
    /// The name within the area, in snake case.
    pub name: &'static str,
    /// The description, in one line.
    pub about: &'static str,
    /// The audience, by the name of its feature: `citizen`, `casework`, `sending` or `planning`.
    pub audience: &'static str,
    /// The countries, by the names of their features. One of them has to be enabled.
    pub countries: &'static [&'static str],
    /// The schema of the request that opens the stream.
    pub request: &'static Schema,
    /// The schema of a row, if rows are JSON.
    pub row: Option<&'static Schema>,
    /// The schema of the summary.
    pub summary: &'static Schema,
}

impl StreamOperation {
    /// The full name: `area.name`.
    pub fn id(&self) -> String {
        format!("{}.{}", self.area, self.name)
    }
}

type Open = fn(&str, u32) -> Result<Box<dyn Stream>, RequestError>;

macro_rules! row_schema {
    () => {
        None
    };
    ($row:ty) => {
        Some(<$row as Describe>::SCHEMA)
    };
}

/// Like `operations!`, for streams. Their modules have a `Summary` in place of an `Answer`, and a `Row` if rows are
/// JSON.
macro_rules! streams {
    ($($area:ident::$name:ident for $audience:literal in [$($country:literal),+] $(of $row:ident)?, $about:literal;)+) => {
        /// All streams of this build.
        pub static STREAMS: &[StreamOperation] = &[$(
            #[cfg(all(feature = $audience, any($(feature = $country),+)))]
            StreamOperation {
                area: stringify!($area),
                name: stringify!($name),
                about: $about,
                audience: $audience,
                countries: &[$($country),+],
                request: <crate::$area::$name::Request as Describe>::SCHEMA,
                row: row_schema!($(crate::$area::$name::$row)?),
                summary: <crate::$area::$name::Summary as Describe>::SCHEMA,
            },
        )+];

        static OPENS: &[Option<Open>] = &[$({
            #[cfg(all(feature = $audience, any($(feature = $country),+)))]
            const OPEN: Option<Open> = Some(|text, today| crate::$area::$name(&parse(text, today)?));
            #[cfg(not(all(feature = $audience, any($(feature = $country),+))))]
            const OPEN: Option<Open> = None;
            OPEN
        }),+];
    };
}

streams! {
    identity::check_column for "casework" in ["denmark", "norway"],
        "Checks a column of numbers as bytes: one code per row and their counts, in constant memory.";
    dispatch::preflight for "sending" in ["denmark", "norway"] of Row,
        "Checks one letter and a list of recipients, one JSON object per line: the channels and their reasons, and which rows are held.";
}

/// Opens a stream. An error is returned as JSON text, as by [`call`].
pub fn open(index: u32, text: &str, today: u32) -> Result<Box<dyn Stream>, String> {
    let open = usize::try_from(index).ok().and_then(|index| OPENS.get(index).copied().flatten());
    let unknown = RequestError::new(ErrorCode::UnknownOperation, "the name of a stream of this build");
    open.map_or(Err(unknown), |open| open(text, today)).map_err(|error| error.to_json())
}

/// The index of an operation by its full name.
pub fn index_of(name: &str) -> Option<u32> {
    NAMES.iter().position(|known| *known == name).and_then(|index| index.try_into().ok())
}

/// Answers a request. `text` is JSON; the result is canonical JSON: the answer, or `{"error":{…}}` for a malformed
/// request. `today` (`yyyymmdd`, or 0 if unknown) is the host's date, used if `context.on` is omitted.
pub fn call(index: u32, text: &str, today: u32) -> String {
    let run = usize::try_from(index).ok().and_then(|index| RUNS.get(index).copied().flatten());
    match run {
        Some(run) => run(text, today),
        None => RequestError::new(ErrorCode::UnknownOperation, "the name of an operation of this build").to_json(),
    }
}

/// Runs an operation: reads the request, calls the function and writes the answer in the language of the context.
fn run_operation<Q: Request + Read, A: Answer>(
    text: &str,
    today: u32,
    part: CataloguePart,
    limit: Limit,
    operation: fn(&Q) -> A,
) -> String {
    let json = match request_value(text, today, limit) {
        Ok(json) => json,
        Err(error) => return error.to_json(),
    };
    let mut error = ReadError::default();
    let request = Q::read(&json, &mut error);
    let mut out = match answer_writer(error, *request.context(), part, Q::NEEDS_RULE_BOOK) {
        Ok(out) => out,
        Err(error) => return error.to_json(),
    };
    operation(&request).write(&mut out);
    out.finish()
}

/// The writer of the answer, or the error of the request. Not generic, so that it is compiled once and not for each
/// operation.
#[inline(never)]
fn answer_writer(
    error: ReadError,
    context: Context,
    part: CataloguePart,
    needs_rule_book: bool,
) -> Result<Writer, RequestError> {
    error.into_result(())?;
    if needs_rule_book && !law::is_loaded() {
        let expected =
            "the rule book, loaded: import the package's module rulebook, or the explanations locales/da-rules";
        return Err(RequestError::new(ErrorCode::RuleBookNotLoaded, expected));
    }
    require_locale(context, part)?;
    Ok(Writer::new(context.locale))
}

/// Returns an error if the messages in the language of the context are not loaded.
pub(crate) fn require_locale(context: Context, part: CataloguePart) -> Result<(), RequestError> {
    if context.locale.is_none_or(|locale| text::is_loaded(locale, part)) {
        return Ok(());
    }
    let error = RequestError::new(
        ErrorCode::LocaleNotLoaded,
        "a language whose catalogue is loaded: import the package's module of it, such as locales/da, or the part of it that the operation needs",
    );
    Err(error.at_field("locale").at_field("context"))
}
