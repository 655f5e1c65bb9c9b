//! `cargo xtask demo`: builds the page and serves it on this machine.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use crate::options::{Error, Options};
use crate::{build, build_lock, exec, http, node, npm, paths, wasm};

const PORT: u16 = 8014;
/// The beginning of every WebAssembly module (`\0asm`, version 1), as bindings-wasm/build/cores.mjs encodes it.
const MODULE: &str = "#}*}<}6$###";

/// Serves until it is stopped, or with `--check` fetches everything once.
pub(crate) fn run(args: &[String]) -> Result<(), Error> {
    let options = Options::parse(args, &["--check"], &["--port"])?.no_rest()?;
    let asked = options.value("--port").map(str::parse::<u16>);
    let asked = asked.transpose().map_err(|_| Error::Usage("`--port` takes a number from 0 to 65535".into()))?;
    wasm::package()?;
    build::page()?;
    // The README's command, which has to work in the same clone.
    node::around_the_core()?;
    if options.has("--check") {
        check(asked.unwrap_or(0))?;
        check_command()?;
    } else {
        tell_command();
        // Serving changes nothing and may run for days, so the lock is released.
        build_lock::release();
        serve(port(asked)?)?;
    }
    Ok(())
}

/// The requested port, which must be free; otherwise the usual one, or any other if that is taken.
fn port(asked: Option<u16>) -> Result<u16, String> {
    let is_free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
    match asked {
        Some(port) if is_free(port) => Ok(port),
        Some(port) => Err(format!("port {port} is taken\nhelp: without `--port` a free one is chosen")),
        None if is_free(PORT) => Ok(PORT),
        None => {
            println!("demo: port {PORT} is taken, so another is chosen");
            Ok(0)
        }
    }
}

fn server(port: u16) -> Command {
    npm::node(&["web-demo/serve.mjs", "--port", &port.to_string()])
}

/// Becomes the server, so that stopping this command stops the server.
#[cfg(unix)]
fn serve(port: u16) -> Result<(), String> {
    use std::os::unix::process::CommandExt;
    println!("demo: stop it with Ctrl-C; its address is");
    let error = server(port).exec();
    Err(format!("cannot start node: {error}"))
}

#[cfg(not(unix))]
fn serve(port: u16) -> Result<(), String> {
    println!("demo: stop it with Ctrl-C; its address is");
    exec::run(&mut server(port))
}

/// A server that stops when this value is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The command as in the README.
const COMMAND: &str = "bindings-node/bin/postregler.mjs";

/// The command answers the README's request in this clone, native or in WebAssembly.
fn check_command() -> Result<(), String> {
    let request = paths::at("target/xtask/demo-request.json");
    fs::write(&request, "{\"number\":\"010180-0002\"}\n").map_err(|error| format!("{}: {error}", request.display()))?;
    let answer = exec::output(npm::node(&[COMMAND, "call", "identity.check", "--file"]).arg(&request))
        .map_err(|error| format!("the command of the README does not run: {error}"))?;
    if !answer.starts_with(r#"{"wellFormed":true,"#) {
        return Err(format!("`node {COMMAND}` answers `{answer}`"));
    }
    println!("demo: `node {COMMAND}` answers");
    Ok(())
}

/// Prints where the command is, before the server takes over.
fn tell_command() {
    println!(
        "demo: the command is `node {COMMAND}`; `cargo xtask build node` builds its native module, which is faster"
    );
}

fn check(port: u16) -> Result<(), String> {
    let child = server(port).stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start node: {error}"))?;
    let mut running = Running(child);
    let output = running.0.stdout.take().ok_or("the server has no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).map_err(|error| error.to_string())?;
    let address = line.trim();
    let port = address.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix('/')?.parse().ok());
    let port = port.ok_or_else(|| format!("the server does not say its address, but `{address}`"))?;
    let scripts = check_page(port)?;
    println!("demo: {address} serves the page, its policy and its scripts ({scripts}), with the module in them");
    Ok(())
}

/// Fetches the page and every script that it leads to; returns their number.
fn check_page(port: u16) -> Result<usize, String> {
    let page = fetch(port, "/", "text/html")?;
    let policy = page.header("content-security-policy").ok_or("the page comes without a Content-Security-Policy")?;
    if !policy.contains("default-src 'none'") || policy.contains("connect-src") {
        return Err(format!("the page may connect somewhere: `{policy}`"));
    }
    if http::get(port, "/no-such-file")?.status != 404 {
        return Err("what is not there is served nevertheless".into());
    }
    let mut waiting: Vec<String> = loaded_scripts(&page.body).map(|name| join("/", name)).collect();
    let mut seen = BTreeSet::new();
    let mut has_module = false;
    while let Some(path) = waiting.pop() {
        if seen.insert(path.clone()) {
            let script = fetch(port, &path, "text/javascript")?;
            has_module |= script.body.contains(MODULE);
            waiting.extend(loaded_scripts(&script.body).map(|name| join(&path, name)));
        }
    }
    if has_module { Ok(seen.len()) } else { Err("no script of the page carries the module".into()) }
}

fn fetch(port: u16, path: &str, kind: &str) -> Result<http::Answer, String> {
    let answer = http::get(port, path)?;
    let is_kind = answer.header("content-type").is_some_and(|found| found.starts_with(kind));
    if answer.status == 200 && is_kind {
        Ok(answer)
    } else {
        Err(format!("{path} answers {} or is not {kind}", answer.status))
    }
}

/// The scripts that a page or a script loads: the quoted text after `src=`, `from` or `import`.
fn loaded_scripts(text: &str) -> impl Iterator<Item = &str> {
    let parts: Vec<&str> = text.split(['"', '\'', '`']).collect();
    let loads = |before: &str| ["src=", "from", "import", "import("].iter().any(|end| before.trim_end().ends_with(end));
    let pairs: Vec<(&str, &str)> = parts.iter().copied().zip(parts.iter().skip(1).copied()).collect();
    pairs
        .into_iter()
        .filter(move |(before, _)| loads(before))
        .map(|(_, name)| name)
        .filter(|name| name.strip_suffix(".js").is_some())
}

/// The address of `name` relative to `path`.
fn join(path: &str, name: &str) -> String {
    let mut folders: Vec<&str> = if name.starts_with('/') { Vec::new() } else { path.split('/').collect() };
    folders.pop();
    for part in name.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    format!("/{}", folders.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::{join, loaded_scripts};

    #[test]
    fn finds_the_scripts_that_are_loaded() {
        let page = r#"<script type="module" crossorigin src="./assets/index-Bx_1.js"></script><link href="./a.css">"#;
        assert_eq!(loaded_scripts(page).collect::<Vec<_>>(), ["./assets/index-Bx_1.js"]);
        let script = r#"import{a}from"./a.js";import'./b.js';const c=()=>import(`./c.js`),names={"./d.js":a}"#;
        assert_eq!(loaded_scripts(script).collect::<Vec<_>>(), ["./a.js", "./b.js", "./c.js"]);
    }

    #[test]
    fn addresses_from_where_they_stand() {
        assert_eq!(join("/", "./assets/a.js"), "/assets/a.js");
        assert_eq!(join("/assets/a.js", "./b.js"), "/assets/b.js");
        assert_eq!(join("/assets/a.js", "../c.js"), "/c.js");
        assert_eq!(join("/assets/a.js", "/d.js"), "/d.js");
    }
}
