//! A million numbers per country that cannot belong to a living person: of births before 1900, with correct check
//! digits. Every package can read them.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use crate::paths;

const MILLION: usize = 1_000_000;

/// The file with one number per line, for every subject to read.
pub(super) fn write() -> Result<PathBuf, String> {
    let folder = paths::target().join("bench");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, text) in [("cpr", lines(cpr)), ("fodselsnummer", lines(fodselsnummer))] {
        let file = folder.join(format!("{name}.txt"));
        fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(folder)
}

fn lines(number: fn(&mut Dice) -> Option<String>) -> String {
    let mut dice = Dice(2032);
    let mut text = String::with_capacity(12 * MILLION);
    let mut count = 0;
    while count < MILLION {
        if let Some(number) = number(&mut dice) {
            text.push_str(&number);
            text.push('\n');
            count += 1;
        }
    }
    text
}

/// Produces the same numbers in every run.
struct Dice(u64);

impl Dice {
    /// A number from 0 to below `sides`. Not for secrets.
    fn throw(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(sides)).unwrap_or(0)
    }

    /// A day between the year `first` and 1899, as `DDMMYY`.
    fn date(&mut self, first: u32) -> String {
        let year = first + self.throw(1900 - first);
        format!("{:02}{:02}{:02}", 1 + self.throw(28), 1 + self.throw(12), year % 100)
    }
}

fn cpr(dice: &mut Dice) -> Option<String> {
    let number = format!("{}{}{:03}", dice.date(1859), 5 + dice.throw(4), dice.throw(1000));
    (weighted(&number, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0).then_some(number)
}

fn fodselsnummer(dice: &mut Dice) -> Option<String> {
    let mut number = format!("{}{}", dice.date(1855), 500 + dice.throw(250));
    for weights in [&[3, 7, 6, 1, 8, 9, 4, 5, 2][..], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]] {
        let digit = (11 - weighted(&number, weights)) % 11;
        if digit == 10 {
            return None;
        }
        let _ = write!(number, "{digit}");
    }
    Some(number)
}

/// The weighted sum of the digits, modulo 11.
fn weighted(digits: &str, weights: &[u32]) -> u32 {
    digits.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum::<u32>() % 11
}
