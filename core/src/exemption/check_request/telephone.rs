//! Telephone numbers.

use validator::ValidationError;

/// For `validator`: eight digits, or a plus sign and a country code before further digits. Blank text counts as not
/// filled in.
pub(super) fn dialable(text: &str) -> Result<(), ValidationError> {
    let compact: String = text.chars().filter(|character| !character.is_whitespace() && *character != '-').collect();
    let (international, digits) = match compact.strip_prefix('+') {
        Some(digits) => (true, digits),
        None => (false, compact.as_str()),
    };
    let count = digits.len();
    let fits = digits.bytes().all(|byte| byte.is_ascii_digit())
        && if international { (7..=15).contains(&count) } else { count == 8 };
    if fits || compact.is_empty() { Ok(()) } else { Err(ValidationError::new("unreadable")) }
}
