//! Checks any bytes as a column in chunks of any size. It must not panic, and the codes must not depend on the
//! chunks.
//!
//! The input is the chunk size, the request, a zero byte, and the column.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|input: &[u8]| {
    let Some((portion, request, bytes)) = split(input) else { return };
    let (Ok(mut whole), Ok(mut cut)) = (open(request), open(request)) else { return };
    let (mut codes, mut codes_of_cut) = (Vec::new(), Vec::new());
    whole.push(bytes, &mut codes);
    whole.end(&mut codes);
    for portion in bytes.chunks(portion) {
        cut.push(portion, &mut codes_of_cut);
    }
    cut.end(&mut codes_of_cut);
    assert_eq!(codes, codes_of_cut, "the cuts do not matter");
    assert_eq!(whole.summary(), cut.summary(), "the cuts do not matter");

    let summary: Value = serde_json::from_str(&whole.summary()).expect("a summary is JSON");
    let rows = summary["rows"].as_u64().expect("rows are counted");
    let counted: u64 =
        summary["counts"].as_array().into_iter().flatten().filter_map(|count| count["rows"].as_u64()).sum();
    assert_eq!(counted, rows, "each row has one code");
    assert!(codes.len() as u64 == rows || codes.len() as u64 == rows.div_ceil(8), "a byte or a bit for each row");
});

fn split(input: &[u8]) -> Option<(usize, &str, &[u8])> {
    let (portion, rest) = input.split_first()?;
    let end = rest.iter().position(|byte| *byte == 0)?;
    let request = std::str::from_utf8(&rest[..end]).ok()?;
    Some((usize::from(*portion) + 1, request, &rest[end + 1..]))
}

fn open(request: &str) -> Result<Box<dyn postregler::Stream>, String> {
    postregler::open(0, request, 2026_11_21)
}
