//! One command at a time in a clone: builds write to the same folders, and tests read build outputs.
//!
//! The operating system holds the lock and releases it when the process ends, however it ends. A command that this one
//! starts (`test` starts `build`) finds in its environment that the lock is held for it.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fs4::{FileExt, TryLockError};

use crate::paths;

/// The environment variable that marks a lock as held for a child: process and clone of the holder.
const VARIABLE: &str = "POSTREGLER_LOCK";

/// The lock of this process.
static HELD: Mutex<Option<Lock>> = Mutex::new(None);

/// The value that children of this process inherit.
static HANDED_ON: OnceLock<String> = OnceLock::new();

/// The lock of a clone, until it goes out of scope or the process ends.
#[derive(Debug)]
struct Lock {
    /// `None` if a parent process holds the lock.
    _file: Option<File>,
}

/// Takes the lock of this clone for a command, until this process ends; waits while another process holds it, and
/// reports that.
pub(crate) fn take(command: &str) -> Result<(), String> {
    let folder = paths::at("target/xtask");
    let handed = env::var(VARIABLE).ok();
    let (lock, holder) = take_in(&folder, command, handed.as_deref(), |message| eprintln!("{message}"))?;
    // The first command of this process decides; there is no second one.
    let _ = HANDED_ON.set(holder);
    hold(Some(lock));
    Ok(())
}

/// Releases the lock before this process ends.
pub(crate) fn release() {
    hold(None);
}

fn hold(lock: Option<Lock>) {
    if let Ok(mut held) = HELD.lock() {
        *held = lock;
    }
}

/// Marks a command as running under the lock of this process.
pub(crate) fn hand_on(command: &mut Command) {
    if let Some(holder) = HANDED_ON.get() {
        command.env(VARIABLE, holder);
    }
}

/// The lock, and the name of its holder for children.
fn take_in(
    folder: &Path,
    command: &str,
    handed: Option<&str>,
    mut tell: impl FnMut(&str),
) -> Result<(Lock, String), String> {
    let problem = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(problem)?;
    let file = File::create(folder.join("lock")).map_err(problem)?;
    if !is_free(&file).map_err(problem)? {
        // A stale variable names another holder than the present one.
        if let (Some(handed), Some(holder)) = (handed, Holder::read(folder))
            && handed == holder.name(folder)
        {
            return Ok((Lock { _file: None }, handed.to_owned()));
        }
        tell(&waiting(Holder::read(folder).as_ref(), SystemTime::now()));
        FileExt::lock(&file).map_err(problem)?;
    }
    let holder = Holder { process: process::id(), since: seconds(SystemTime::now()), command: command.to_owned() };
    holder.write(folder).map_err(problem)?;
    let name = holder.name(folder);
    Ok((Lock { _file: Some(file) }, name))
}

/// Takes the lock if no other process holds it.
fn is_free(file: &File) -> std::io::Result<bool> {
    match FileExt::try_lock(file) {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// The holder of the lock, in a file of its own: on Windows a locked file cannot be read.
#[derive(Debug, PartialEq, Eq)]
struct Holder {
    process: u32,
    /// In seconds since 1970.
    since: u64,
    command: String,
}

impl Holder {
    fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(file_of(folder)).ok()?;
        let mut lines = text.lines();
        let (process, since) = (lines.next()?.parse().ok()?, lines.next()?.parse().ok()?);
        Some(Self { process, since, command: lines.next()?.to_owned() })
    }

    fn write(&self, folder: &Path) -> std::io::Result<()> {
        fs::write(file_of(folder), format!("{}\n{}\n{}\n", self.process, self.since, self.command))
    }

    /// The path of the clone is part of the name: a command in a copy of the repository takes the lock of that copy.
    fn name(&self, folder: &Path) -> String {
        format!("{} {} {}", self.process, self.since, folder.display())
    }
}

fn file_of(folder: &Path) -> PathBuf {
    folder.join("lock-holder")
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}

fn waiting(holder: Option<&Holder>, now: SystemTime) -> String {
    let who = holder.map_or_else(
        || "another command".to_owned(),
        |Holder { process, since, command }| {
            let passed = seconds(now).saturating_sub(*since);
            let since = if passed < 120 { format!("{passed} s") } else { format!("{} min", passed / 60) };
            format!("`cargo xtask {command}` (process {process}, for {since} now)")
        },
    );
    format!("xtask: waiting for {who}, which works in this clone")
}

#[cfg(test)]
mod tests {
    use super::{Holder, take_in, waiting};
    use std::path::PathBuf;
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant, UNIX_EPOCH};
    use std::{env, fs, process, thread};

    /// The test below that holds a lock until it is killed finds its folder in this variable.
    const HOLD: &str = "POSTREGLER_TEST_HOLD";

    fn folder(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("postregler-lock-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    fn silent(message: &str) {
        panic!("{message}");
    }

    #[test]
    fn the_second_command_waits_and_says_for_whom() {
        let folder = folder("wait");
        let (first, _) = take_in(&folder, "test", None, silent).unwrap();
        let second = {
            let folder = folder.clone();
            thread::spawn(move || {
                let mut messages = Vec::new();
                let taken = take_in(&folder, "demo", None, |message| messages.push(message.to_owned()));
                (taken.map(drop), messages, Instant::now())
            })
        };
        thread::sleep(Duration::from_millis(300));
        assert!(!second.is_finished(), "two commands have the lock");
        let released = Instant::now();
        drop(first);
        let (taken, messages, at) = second.join().unwrap();
        taken.unwrap();
        assert!(at >= released);
        let expected = format!("xtask: waiting for `cargo xtask test` (process {}", process::id());
        assert_eq!(messages.len(), 1);
        assert!(messages[0].starts_with(&expected), "{messages:?}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_child_works_under_the_lock_of_its_parent() {
        let (folder, other) = (folder("child"), folder("copy"));
        let (_lock, name) = take_in(&folder, "test", None, silent).unwrap();
        // It holds nothing, so dropping it releases nothing.
        let (child, handed_on) = take_in(&folder, "build wasm", Some(&name), silent).unwrap();
        assert_eq!(handed_on, name);
        drop(child);
        assert_eq!(Holder::read(&folder).unwrap().command, "test");
        // In a copy of the repository the same child takes a lock of its own.
        let (_other, own) = take_in(&other, "build wasm", Some(&name), silent).unwrap();
        assert_ne!(own, name);
        assert_eq!(Holder::read(&other).unwrap().command, "build wasm");
        for folder in [folder, other] {
            fs::remove_dir_all(folder).unwrap();
        }
    }

    #[test]
    fn a_variable_that_was_left_over_opens_nothing() {
        let folder = folder("stale");
        let (first, name) = take_in(&folder, "test", None, silent).unwrap();
        drop(first);
        let mut holder = Holder::read(&folder).unwrap();
        holder.process += 1;
        let (lock, _) = take_in(&folder, "bench", Some(&name), silent).unwrap();
        holder.write(&folder).unwrap();
        let waits = {
            let folder = folder.clone();
            thread::spawn(move || drop(take_in(&folder, "demo", Some(&name), |_| {})))
        };
        thread::sleep(Duration::from_millis(300));
        assert!(!waits.is_finished(), "a variable of a holder that is gone was believed");
        drop(lock);
        waits.join().unwrap();
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_lock_of_a_killed_process_is_free() {
        if let Some(folder) = env::var_os(HOLD) {
            let _lock = take_in(&PathBuf::from(folder), "hold", None, silent).unwrap();
            thread::sleep(Duration::from_secs(60));
            return;
        }
        let folder = folder("killed");
        let mut holder = Command::new(env::current_exe().unwrap());
        holder.args(["--exact", "build_lock::tests::the_lock_of_a_killed_process_is_free"]).env(HOLD, &folder);
        let mut holder = holder.stdout(Stdio::null()).spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(30);
        while Holder::read(&folder).is_none() {
            assert!(Instant::now() < deadline, "the other process does not take the lock");
            thread::sleep(Duration::from_millis(10));
        }
        holder.kill().unwrap();
        holder.wait().unwrap();
        drop(take_in(&folder, "test", None, silent).unwrap());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_message_says_who_and_for_how_long() {
        let holder = Holder { process: 12, since: 1000, command: "test --all".into() };
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let message = waiting(Some(&holder), at(1090));
        assert_eq!(
            message,
            "xtask: waiting for `cargo xtask test --all` (process 12, for 90 s now), which works in this clone"
        );
        assert!(waiting(Some(&holder), at(1600)).contains("for 10 min now"));
        assert!(waiting(None, at(0)).contains("another command"));
    }
}
