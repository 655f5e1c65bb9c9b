//! Command-line arguments: flags, options with a value, and positional arguments.

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Error {
    /// The arguments are invalid (exit code 2).
    Usage(String),
    /// It failed (exit code 1).
    Failed(String),
    /// It failed and has already reported why (exit code 1).
    Reported,
}

impl From<String> for Error {
    fn from(text: String) -> Self {
        Self::Failed(text)
    }
}

/// The arguments after the command's name.
#[derive(Debug, Default)]
pub(crate) struct Options {
    flags: Vec<String>,
    values: Vec<(String, String)>,
    /// The positional arguments, in order.
    pub(crate) rest: Vec<String>,
}

impl Options {
    /// Parses `args`; an argument that starts with a dash and is in neither list is an error.
    pub(crate) fn parse(args: &[String], flags: &[&str], valued: &[&str]) -> Result<Self, Error> {
        let mut options = Self::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            let (name, joined) = match arg.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (arg.as_str(), None),
            };
            if valued.contains(&name) {
                let value = joined.or_else(|| args.next().cloned());
                let value = value.ok_or_else(|| Error::Usage(format!("`{name}` needs a value")))?;
                options.values.push((name.to_owned(), value));
            } else if flags.contains(&arg.as_str()) {
                options.flags.push(arg.clone());
            } else if arg.starts_with('-') {
                return Err(Error::Usage(format!("unknown option `{arg}`")));
            } else {
                options.rest.push(arg.clone());
            }
        }
        Ok(options)
    }

    /// For commands without positional arguments.
    pub(crate) fn no_rest(self) -> Result<Self, Error> {
        match self.rest.first() {
            Some(arg) => Err(Error::Usage(format!("unexpected argument `{arg}`"))),
            None => Ok(self),
        }
    }

    /// Whether the flag is present.
    pub(crate) fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The last value of this option.
    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        self.values.iter().rev().find(|(name, _)| name == option).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::{Error, Options};

    fn parse(args: &[&str]) -> Result<Options, Error> {
        let args: Vec<String> = args.iter().map(ToString::to_string).collect();
        Options::parse(&args, &["--check"], &["--port"])
    }

    #[test]
    fn flags_values_and_rest() {
        let options = parse(&["a.json", "--check", "--port", "1", "--port=2", "b.json"]).unwrap();
        assert!(options.has("--check"));
        assert_eq!(options.value("--port"), Some("2"));
        assert_eq!(options.rest, ["a.json", "b.json"]);
    }

    #[test]
    fn what_is_not_known_is_an_error_of_use() {
        for args in [&["--prot"][..], &["--port"], &["-x"], &["--check=yes"]] {
            assert!(matches!(parse(args), Err(Error::Usage(_))), "{args:?}");
        }
        assert!(matches!(parse(&["more"]).unwrap().no_rest(), Err(Error::Usage(_))));
    }
}
