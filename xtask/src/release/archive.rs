//! The command for this system: the Node package with its native file, unpacked and ready to run.

use std::fs;

use super::{Folder, package_manifest};
use crate::{cross, exec, npm, paths};

/// Packs the folder `postregler-VERSION-SYSTEM`. It needs Node and nothing else.
pub(super) fn command(folder: &Folder, version: &str) -> Result<(), String> {
    let system = exec::output(&mut npm::node(&["--print", "`${process.platform}-${process.arch}`"]))?;
    let name = format!("postregler-{version}-{system}");
    let into = folder.below("command")?;
    let tree = into.join(&name);
    fs::create_dir_all(&tree).map_err(|error| format!("{}: {error}", tree.display()))?;
    let mut unpack = exec::command("tar", ["-xzf"]);
    unpack.arg(tarball(folder, version)?).args(["--strip-components", "1", "-C"]).arg(&tree);
    exec::quietly(&mut unpack)?;

    let mut ask = npm::node(&[]);
    ask.arg(tree.join("bin/postregler.mjs")).args(["rules", "dk.cpr.modulus-11", "--json"]);
    let answer = exec::output(&mut ask)?;
    if !answer.contains(r#""id":"dk.cpr.modulus-11""#) {
        return Err(format!("the packed command does not answer as it should: {answer}"));
    }
    let archive = into.join(format!("{name}.tar.gz"));
    let mut pack = exec::command("tar", ["-czf"]);
    exec::quietly(pack.arg(&archive).arg("-C").arg(&into).arg(&name))?;
    fs::remove_dir_all(&tree).map_err(|error| format!("{}: {error}", tree.display()))
}

/// The tarball of the Node package, as npm named it.
fn tarball(folder: &Folder, version: &str) -> Result<std::path::PathBuf, String> {
    let manifest = package_manifest("bindings-node")?;
    let name = manifest["name"].as_str().ok_or("bindings-node/package.json has no name")?;
    Ok(folder.0.join("npm").join(format!("{}-{version}.tgz", name.trim_start_matches('@').replace('/', "-"))))
}

/// The systems whose native file is not in `bindings-node`.
pub(super) fn missing_native_files() -> Result<Vec<String>, String> {
    let systems = cross::systems()?;
    let missing = systems.into_iter().filter(|system| !paths::at("bindings-node").join(&system.file).is_file());
    Ok(missing.map(|system| system.target).collect())
}
