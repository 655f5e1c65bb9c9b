//! Paths in and around the repository.

use std::env;
use std::path::{Path, PathBuf};

/// The repository's root. Cargo passes the path of this package at run time, so a clone may be moved.
pub(crate) fn root() -> PathBuf {
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map(Path::to_owned).unwrap_or(package)
}

/// A path below the root, given with forward slashes.
pub(crate) fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// The folder that is kept between clones: tools and the built standard library, each by version.
pub(crate) fn cache() -> Result<PathBuf, String> {
    let base = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let base = base.or_else(|| env::home_dir().map(|home| home.join(".cache")));
    base.map(|base| base.join("postregler")).ok_or_else(|| "no home folder: set XDG_CACHE_HOME".to_owned())
}

/// Cargo's target folder: the configured one, else `target`.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| at("target"), |given| root().join(given))
}

/// The folder in which cargo keeps the sources of packages.
pub(crate) fn cargo_home() -> PathBuf {
    let given = env::var_os("CARGO_HOME").map(PathBuf::from);
    given.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_else(|| PathBuf::from(".cargo"))
}

/// Flags of rustc that remove this machine's folders from build outputs. They would reveal local paths and make the
/// files of two builders differ.
pub(crate) fn without_folders() -> Vec<String> {
    let cargo = cargo_home();
    // Of several prefixes that match, rustc applies the last one: the narrower ones come last.
    let mut folders = vec![(root(), "/postregler"), (target(), "/target"), (cargo.clone(), "/cargo")];
    // A registry's folder is named after its address, which differs with a mirror.
    for place in ["registry/src", "git/checkouts"] {
        let entries = std::fs::read_dir(cargo.join(place)).into_iter().flatten();
        folders.extend(entries.filter_map(|entry| Some((entry.ok()?.path(), "/cargo"))));
    }
    folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())).collect()
}

/// The first of `names` that is a file in one of PATH's folders.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}
