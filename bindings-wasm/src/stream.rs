//! Streams: chunks of bytes in, output per row, and a summary.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::stack::with_wiped_stack;

/// Enough brackets to count as nested.
const NESTED: &[u8] = &[b'['; 16];

/// An open stream. It is opened with its index in the table of streams, a request in JSON text and the host's date.
#[wasm_bindgen]
pub struct Stream(Result<Box<dyn postregler::Stream>, String>);

#[wasm_bindgen]
impl Stream {
    /// Opens a stream: see `postregler::open`. `refusal` returns the error, if any.
    #[wasm_bindgen(constructor)]
    pub fn new(index: u32, text: &str, today: u32) -> Self {
        Self(with_wiped_stack(text.as_bytes(), || postregler::open(index, text, today)))
    }

    /// The error in JSON text if the stream was not opened; otherwise `None`.
    pub fn refusal(&self) -> Option<String> {
        self.0.as_ref().err().cloned()
    }

    /// Processes a chunk and returns the output of the rows that end in it.
    pub fn push(&mut self, chunk: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            with_wiped_stack(chunk, || stream.push(chunk, &mut out));
        }
        out
    }

    /// Processes whole rows with the offsets of an Arrow column and returns their output.
    #[wasm_bindgen(js_name = pushOffsets)]
    pub fn push_offsets(&mut self, bytes: &[u8], offsets: &[u32]) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            with_wiped_stack(bytes, || stream.push_offsets(bytes, offsets, &mut out));
        }
        out
    }

    /// Ends the stream and returns the remaining output.
    pub fn end(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        if let Ok(stream) = &mut self.0 {
            // The last row is buffered in the stream, so its nesting is unknown here.
            with_wiped_stack(NESTED, || stream.end(&mut out));
        }
        out
    }

    /// The counts so far, in JSON text.
    pub fn summary(&self) -> String {
        with_wiped_stack(&[], || self.0.as_ref().map_or_else(Clone::clone, |stream| stream.summary()))
    }
}
