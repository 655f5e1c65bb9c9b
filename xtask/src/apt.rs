//! Installs Debian packages, on Debian and Ubuntu and with the permission to do so.

use std::process::Command;

use crate::{exec, paths};

/// Installs the packages, or prints one line with the command to install them.
pub(crate) fn install(packages: &[&str]) -> Result<(), String> {
    let by_hand = || format!("as root: apt-get update && apt-get install {}", packages.join(" "));
    if paths::on_path(&["apt-get"]).is_none() {
        return Err("this is not a system with apt-get".into());
    }
    let sudo = !is_root();
    if sudo && !exec::succeeds(&mut exec::command("sudo", ["-n", "true"])) {
        return Err(by_hand());
    }
    println!("setup: apt-get install {}", packages.join(" "));
    let install = || {
        let mut command = apt_get(sudo, &["install", "-y", "--no-install-recommends"]);
        exec::quietly(command.args(packages))
    };
    // The package lists may be missing or old; they are updated only after a first failure.
    install().or_else(|_| {
        println!("setup: apt-get update");
        exec::quietly(&mut apt_get(sudo, &["update"]))?;
        install()
    })
}

fn is_root() -> bool {
    exec::output(&mut exec::command("id", ["-u"])).is_ok_and(|id| id == "0")
}

fn apt_get(sudo: bool, args: &[&str]) -> Command {
    // Through `env`, because sudo does not pass environment variables on.
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let words: Vec<&str> =
        ["sudo", "-n"].into_iter().skip(if sudo { 0 } else { 2 }).chain(quiet).chain(args.iter().copied()).collect();
    exec::command(words[0], &words[1..])
}
