//! The table of operations: each one exactly once.
//!
//! A row names the module of the operation (`area::name`, with a `Request`, an `Answer` and the function of the same
//! name beside it), its audience and its countries (each is a Cargo feature), and what it does in one line. Everything
//! else is made from the rows: the dispatch for the bindings, the facade for JavaScript, the types, the schemas, the list
//! on the command line.

// A build with few features leaves parts of the table's machinery without use.
#![cfg_attr(not(all(feature = "citizen", feature = "casework")), allow(dead_code, unused_imports, unused_macros))]

use crate::text::CataloguePart;
use crate::wire::{
    Answer, Context, Describe, ErrorCode, Limit, Read, ReadError, Request, RequestError, Schema, Writer, parse,
    request_value,
};
use crate::{law, text};

/// One operation, as tools see it.
pub struct Operation {
    /// The area, which is the module.
    pub area: &'static str,
    /// The name within the area, in snake case.
    pub name: &'static str,
    /// What it does, in one line.
    pub about: &'static str,
    /// Who asks it, as the feature that brings it along is called: `citizen`, `casework` or `planning`.
    pub audience: &'static str,
    /// The countries it is about, as their features are called. One of them is enough.
    pub countries: &'static [&'static str],
    /// How long a request may be.
    pub limit: Limit,
    /// The shape of the request.
    pub request: &'static Schema,
    /// The shape of the answer.
    pub answer: &'static Schema,
}

impl Operation {
    /// The whole name: `area.name`.
    pub fn id(&self) -> String {
        format!("{}.{}", self.area, self.name)
    }
}

type Run = fn(&str, u32) -> String;

/// How long a request may be: as long as a form, unless its row names another limit.
macro_rules! limit {
    () => {
        Limit::FORM
    };
    ($limit:ident) => {
        Limit::$limit
    };
}

/// Makes the list for tools and, apart from it, the list of functions: a binding that only calls does not carry the
/// shapes with all their texts.
macro_rules! operations {
    ($($area:ident::$name:ident for $audience:literal in [$($country:literal),+] $(within $limit:ident)?, $about:literal;)+) => {
        /// Every operation of this build. The index in `call` counts all rows, also those of a feature left out.
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
        "One number: its kind, whether it is well-formed or why not, birth date and sex where they may be derived.";
    identity::mask for "citizen" in ["denmark", "norway"],
        "A number made unreadable for screens and lists; the date may stay if asked for.";
    identity::sample for "casework" in ["denmark", "norway"],
        "Numbers that are nobody's, of every kind, valid or with a chosen fault, for tests.";
    exemption::check_request for "citizen" in ["denmark"],
        "FD 001, the Danish request for exemption from Digital Post: is it complete, and what comes next?";
    exemption::check_attendance for "casework" in ["denmark"],
        "At the desk: who came, with which kind of ID and which papers, and which municipality decides.";
    exemption::check_company for "citizen" in ["denmark"],
        "FD 005, a company's request for exemption: is it complete, and can its one ground hold?";
    exemption::check_read_access for "citizen" in ["denmark"],
        "FD 011 and FD 014, access to another's Digital Post: may it be made, what does it allow, what does it lift?";
    exemption::grounds for "citizen" in ["denmark"],
        "The grounds for exemption on a day, for guidance: nobody has to name one.";
    readiness::check for "planning" in ["denmark", "norway"],
        "What an authority must have done by which day, and what is still missing.";
    rulebook::list for "citizen" in ["denmark", "norway"],
        "The rules, by what they are about, where and when they hold, how sure we are, and by words.";
    rulebook::rule for "citizen" in ["denmark", "norway"],
        "One rule by its name: where it stands, since when it holds, what rests on it.";
    exemption::advance for "casework" in ["denmark"],
        "The case on an exemption, told event by event: where it stands, what may follow, what is still missing.";
    exemption::term for "citizen" in ["denmark"],
        "Until when an exemption runs, what ended it, and what it brings and does not on a day.";
    exemption::enrolment for "citizen" in ["denmark"],
        "Whether a person or a company is connected to Digital Post automatically, when and why.";
    exemption::delivery for "casework" in ["denmark"],
        "Whether a letter may go digitally, on paper, or must wait, given what the look-ups said.";
    reservation::classify for "sending" in ["norway"],
        "Norway: which category of section 9 a message belongs to, found by questions; undecided counts as the strictest.";
    reservation::read_register for "sending" in ["norway"] within REGISTER_ANSWER,
        "Norway: what the contact register answered, read leniently and judged by the rule of 18 months.";
    reservation::decide_channel for "sending" in ["norway"],
        "Norway: how one letter to one recipient goes, which notices are sent, and the rules applied in order.";
    reservation::deadlines for "sending" in ["norway"],
        "Norway: when the second notice is due and when the appeal clock runs out, with weekends and holidays.";
    reservation::check_notice for "sending" in ["norway"],
        "Norway: lengths, days, address and title of a notice, and whether its words say what they must.";
    reservation::check_mailbox_message for "sending" in ["norway"],
        "Norway: the fields and limits of a message to a digital mailbox, and of print and dispatch.";
    guidance::start for "citizen" in ["denmark", "norway"],
        "The citizens' guides of a country, and the first question of one.";
    guidance::next for "citizen" in ["denmark", "norway"],
        "A guide and the answers so far: the next question, or what to do. No name, number or ground is asked.";
    cost::price_books for "planning" in ["denmark", "norway"],
        "The books of prices that come along: from when until when they hold, their sources, how sure we are.";
    cost::estimate for "planning" in ["denmark", "norway"],
        "What mailings cost, line by line: exact, dated, with the source of each price and what is missing.";
    cost::compare for "planning" in ["denmark", "norway"],
        "Mailings against all paper, in other shares and with other prices, and where digital letters break even.";
}

/// A stream: an operation that is fed bytes in any portions.
pub trait Stream {
    /// Takes the next bytes; what comes out of them is added to `out`.
    fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>);
    /// Takes whole rows laid out as in an Arrow column: their bytes one after the other, and where each begins and the
    /// last one ends. An offset that does not fit gives an empty row.
    fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32], out: &mut Vec<u8>);
    /// Takes the end: what was waiting for more comes out.
    fn end(&mut self, out: &mut Vec<u8>);
    /// What has been counted so far, as canonical JSON text.
    fn summary(&self) -> String;
}

/// One stream, as tools see it.
pub struct StreamOperation {
    /// The area, which is the module.
    pub area: &'static str,
    /// The name within the area, in snake case.
    pub name: &'static str,
    /// What it does, in one line.
    pub about: &'static str,
    /// Who asks it, as the feature that brings it along is called: `citizen`, `casework` or `planning`.
    pub audience: &'static str,
    /// The countries it is about, as their features are called. One of them is enough.
    pub countries: &'static [&'static str],
    /// The shape of the request that opens it.
    pub request: &'static Schema,
    /// The shape of a row, where rows are JSON.
    pub row: Option<&'static Schema>,
    /// The shape of its summary.
    pub summary: &'static Schema,
}

impl StreamOperation {
    /// The whole name: `area.name`.
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

/// The same as `operations!`, for streams: their modules have a `Summary` in the place of the answer, and where rows are
/// JSON a `Row`.
macro_rules! streams {
    ($($area:ident::$name:ident for $audience:literal in [$($country:literal),+] $(of $row:ident)?, $about:literal;)+) => {
        /// Every stream of this build.
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
        "A column of numbers as bytes: one code a row, counted, in constant memory.";
    dispatch::preflight for "sending" in ["denmark", "norway"] of Row,
        "One letter and a list of recipients, one JSON object a line: how many go where and why, and which rows wait.";
}

/// Opens a stream; what goes wrong is the text of an error, as `call` would give it.
pub fn open(index: u32, text: &str, today: u32) -> Result<Box<dyn Stream>, String> {
    let open = usize::try_from(index).ok().and_then(|index| OPENS.get(index).copied().flatten());
    let unknown = RequestError::new(ErrorCode::UnknownOperation, "the name of a stream of this build");
    open.map_or(Err(unknown), |open| open(text, today)).map_err(|error| error.to_json())
}

/// The index of an operation by its whole name.
pub fn index_of(name: &str) -> Option<u32> {
    NAMES.iter().position(|known| *known == name).and_then(|index| index.try_into().ok())
}

/// Answers a request. `text` is JSON; so is what comes back, in canonical form: the answer, or `{"error":{…}}` if the
/// text is no request. `today` (`yyyymmdd`, 0 when unknown) is the calendar day where the host is; it stands in for
/// a `context.on` that was left out.
pub fn call(index: u32, text: &str, today: u32) -> String {
    let run = usize::try_from(index).ok().and_then(|index| RUNS.get(index).copied().flatten());
    match run {
        Some(run) => run(text, today),
        None => RequestError::new(ErrorCode::UnknownOperation, "the name of an operation of this build").to_json(),
    }
}

/// The one path of every operation: read strictly, ask, write with messages in the language of the context.
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

/// Where the answer to a request is written, if it is one. Apart from `answer`, so that it is there once and not once for
/// each operation.
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

/// Whether there are messages in the language asked for.
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
