//! The state of a run, in an append-only file: one line per chunk, with its counts.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use crate::counts::Counts;
use crate::fingerprint::fingerprint;
use crate::runs::{CHUNKS, Run, turn};

/// The end of each line. A line without it was cut off, and its chunk is repeated.
const END: &str = "end";

/// The state of a run.
pub(crate) struct State {
    done: Vec<bool>,
    /// Whether it was made with the sources of this program.
    pub(crate) is_current: bool,
    pub(crate) counts: Counts,
}

impl State {
    /// The content of a run's file; empty if there is no file.
    pub(crate) fn read(run: &Run, folder: &Path) -> Result<Self, String> {
        let state = Self::read_made_by_any_sources(run, folder)?;
        if state.is_current {
            Ok(state)
        } else {
            Err(format!("{} in {} was made with other sources: say --fresh", run.name, folder.display()))
        }
    }

    /// The content of a run's file, made with any sources.
    pub(crate) fn read_made_by_any_sources(run: &Run, folder: &Path) -> Result<Self, String> {
        let mut state = Self { done: vec![false; CHUNKS as usize], is_current: true, counts: Counts::default() };
        let path = folder.join(run.name);
        if !path.exists() {
            return Ok(state);
        }
        let text = text(&path)?;
        state.is_current = text.starts_with(&head());
        for (chunk, counts) in text.lines().filter_map(chunk) {
            if counts.total() != run.chunk_size() {
                return Err(format!("{}: a chunk is not complete", path.display()));
            }
            if !std::mem::replace(&mut state.done[chunk as usize], true) {
                state.counts.merge(&counts);
            }
        }
        Ok(state)
    }

    /// The remaining chunks, the most informative first.
    pub(crate) fn todo(&self) -> Vec<u32> {
        let mut todo: Vec<u32> = (0..).zip(&self.done).filter(|(_, done)| !**done).map(|(chunk, _)| chunk).collect();
        todo.sort_by_key(|chunk| turn(*chunk));
        todo
    }
}

/// Deletes the state.
pub(crate) fn forget(run: &Run, folder: &Path) -> Result<(), String> {
    let path = folder.join(run.name);
    if path.exists() { fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display())) } else { Ok(()) }
}

/// Opens the file of a run for appending.
pub(crate) fn open(run: &Run, folder: &Path) -> Result<File, String> {
    let path = folder.join(run.name);
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(folder).map_err(failed)?;
    let is_new = !path.exists();
    let mut file = OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
    // An empty line ends a line that was cut off.
    let begin = if is_new { head() } else { "\n".to_owned() };
    file.write_all(begin.as_bytes()).map_err(failed)?;
    Ok(file)
}

/// Appends a chunk in a single write.
pub(crate) fn add(file: &mut File, chunk: u32, counts: &Counts) -> Result<(), String> {
    let line = format!("{chunk} {}{END}\n", counts.to_text());
    file.write_all(line.as_bytes()).map_err(|error| error.to_string())
}

/// The first line: the run and the fingerprint of its sources.
fn head() -> String {
    format!("sources {}\n", fingerprint())
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn chunk(line: &str) -> Option<(u32, Counts)> {
    let (chunk, counts) = line.strip_suffix(END)?.split_once(' ')?;
    let chunk = chunk.parse().ok().filter(|chunk| *chunk < CHUNKS)?;
    Some((chunk, Counts::from_text(counts)?))
}
