//! A standard library for wasm32: rustup's if available, else one built from Debian's source.

use std::env;
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::debian_std::{self, DebianStd};
use crate::{exec, paths};

/// The target of browsers, without an operating system.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The way to build the module.
#[derive(Debug)]
pub(crate) enum WasmStd {
    /// The toolchain in use has the target.
    Plain,
    /// Debian's compiler, with a library built from its source.
    Debian(DebianStd),
}

impl WasmStd {
    /// Configures cargo (or a program that runs it) with compiler, linker and library, and the compiler with flags.
    /// `inline` is the inline threshold of unmarked functions, in the compiler's own unit (225 by default), and
    /// `marked` that of functions with `#[inline]` (325 by default).
    pub(crate) fn apply(&self, command: &mut Command, inline: u32, marked: u32) {
        let mut flags = vec![format!("-Cllvm-args=-inline-threshold={inline} -inlinehint-threshold={marked}")];
        flags.extend(paths::without_folders());
        if let Self::Debian(built) = self {
            flags.push(built.apply(command));
        }
        // This environment variable for flags takes precedence over every other and allows spaces in a path.
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
    }

    /// Builds with the same name are identical.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Plain => "plain".to_owned(),
            Self::Debian(built) => built.name(),
        }
    }
}

/// Finds or builds one. `insist`: asks rustup again even if it failed before.
pub(crate) fn ensure(insist: bool) -> Result<WasmStd, String> {
    let wish = env::var("POSTREGLER_WASM_STD").unwrap_or_default();
    let found = match wish.as_str() {
        "" => any(insist),
        "plain" => plain(),
        "build" => debian_std::ensure().map(WasmStd::Debian),
        other => Err(format!("POSTREGLER_WASM_STD is `{other}`, not `plain` or `build`")),
    }?;
    match &found {
        WasmStd::Plain => println!("setup: {TARGET}"),
        WasmStd::Debian(_) => println!("setup: {TARGET}, its standard library built from source"),
    }
    Ok(found)
}

fn any(insist: bool) -> Result<WasmStd, String> {
    if has_target() {
        return Ok(WasmStd::Plain);
    }
    // It was built because rustup failed; one failed request is enough for a day.
    if let (false, Some(built)) = (insist, debian_std::ready()) {
        return Ok(WasmStd::Debian(built));
    }
    plain().or_else(|why| {
        println!("setup: {why}; taking the standard library from Debian's source");
        debian_std::ensure().map(WasmStd::Debian).map_err(|error| {
            format!(
                "{error}\nhelp: nothing else is needed where `rustup target add {TARGET}` works (https://rustup.rs)"
            )
        })
    })
}

fn plain() -> Result<WasmStd, String> {
    if has_target() {
        return Ok(WasmStd::Plain);
    }
    if paths::on_path(&["rustup", "rustup.exe"]).is_none() {
        return Err(format!("there is no rustup to fetch {TARGET}"));
    }
    println!("setup: rustup target add {TARGET}");
    match exec::quietly(&mut exec::command("rustup", ["target", "add", TARGET])) {
        Ok(()) if has_target() => Ok(WasmStd::Plain),
        Ok(()) => Err(format!("rustup added {TARGET}, but nothing can be built for it")),
        Err(_) => Err(format!("rustup cannot fetch {TARGET}")),
    }
}

fn has_target() -> bool {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    compiles(&mut exec::command(&rustc, [""; 0]))
}

/// The test that compiler, library and linker work together.
pub(crate) fn compiles(rustc: &mut Command) -> bool {
    let folder = env::temp_dir().join(format!("postregler-probe-{}", std::process::id()));
    if fs::create_dir_all(&folder).is_err() {
        return false;
    }
    rustc.args([
        "--target",
        TARGET,
        "--crate-type",
        "cdylib",
        "--crate-name",
        "probe",
        "-C",
        "panic=abort",
        "--out-dir",
    ]);
    rustc.arg(&folder).arg("-").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let compiled = rustc.spawn().is_ok_and(|mut child| {
        let source = b"#[unsafe(no_mangle)] pub extern \"C\" fn probe(n: u32) -> usize { n.to_string().len() }";
        let given = child.stdin.take().is_some_and(|mut input| input.write_all(source).is_ok());
        child.wait().is_ok_and(|status| status.success()) && given
    });
    // A leftover folder in the system's temporary folder does no harm.
    let _ = fs::remove_dir_all(folder);
    compiled
}
