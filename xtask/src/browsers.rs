//! The browsers that tests run in.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{apt, paths};

/// One of the two browser engines.
#[derive(Debug)]
pub(crate) struct Browser {
    name: &'static str,
    variable: &'static str,
    programs: &'static [&'static str],
    places: &'static [&'static str],
    package: &'static str,
}

/// Chromium, or Chrome.
pub(crate) const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROME_PATH",
    programs: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    package: "chromium",
};

/// Firefox, including the ESR.
pub(crate) const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    programs: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
    package: "firefox-esr",
};

impl Browser {
    /// Finds it, or installs it where that is possible, or reports how to get it.
    pub(crate) fn ensure(&self) -> Result<PathBuf, String> {
        let program = self.program()?;
        println!("setup: {}: {}", self.name, program.display());
        Ok(program)
    }

    /// Passes its path to a command, without output.
    pub(crate) fn tell(&self, command: &mut Command) -> Result<(), String> {
        command.env(self.variable, self.program()?);
        Ok(())
    }

    fn program(&self) -> Result<PathBuf, String> {
        self.find()?.map_or_else(|| self.install(), Ok)
    }

    fn find(&self) -> Result<Option<PathBuf>, String> {
        if let Some(given) = env::var_os(self.variable).map(PathBuf::from) {
            let there = given.is_file();
            return there.then_some(Some(given)).ok_or_else(|| format!("{} names no file", self.variable));
        }
        let known = || self.places.iter().map(PathBuf::from).find(|place| place.is_file());
        Ok(paths::on_path(self.programs).or_else(known))
    }

    fn install(&self) -> Result<PathBuf, String> {
        let help = |why: &str| format!("{why}\nhelp: install {} or set {} to the program", self.name, self.variable);
        apt::install(&[self.package]).map_err(|why| help(&format!("there is no {} ({why})", self.name)))?;
        self.find()?.ok_or_else(|| help(&format!("{} was installed but is nowhere to be found", self.package)))
    }
}
