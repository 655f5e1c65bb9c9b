//! The processes that a command started, including those with a process group of their own, as browsers have.

use std::collections::BTreeSet;
#[cfg(target_os = "linux")]
use std::fs;
use std::process::Command;
#[cfg(not(target_os = "linux"))]
use std::process::Stdio;

/// The descendants of a process.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Family {
    /// This process with its descendants and its group.
    Of(u32),
    /// The descendants of this program; its own group is spared.
    Ours,
}

/// One running process.
#[derive(Debug, Clone, Copy)]
struct Process {
    id: u32,
    parent: u32,
    group: u32,
}

/// Starts a command in a new group, so that all of it can be ended even if a parent in between is gone.
pub(crate) fn apart(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        command.process_group(0);
    }
    command
}

impl Family {
    /// Ends all of it. Some processes may start others meanwhile, so this repeats until none is left.
    pub(crate) fn end(self) {
        let mut groups = BTreeSet::new();
        for _ in 0..10 {
            let running = running();
            let members = self.members(&running, &mut groups);
            if members.is_empty() {
                return;
            }
            end(&members, &groups, self);
        }
    }

    /// The processes of the tree; `groups` remembers the groups seen, for children whose parents have ended since.
    fn members(self, running: &[Process], groups: &mut BTreeSet<u32>) -> BTreeSet<u32> {
        let own = std::process::id();
        let (root, spared) = match self {
            Self::Of(root) => (root, None),
            Self::Ours => (own, running.iter().find(|one| one.id == own).map(|one| one.group)),
        };
        if let Self::Of(root) = self {
            groups.insert(root);
        }
        let mut members = BTreeSet::from([root]);
        loop {
            let before = (members.len(), groups.len());
            for one in running {
                if members.contains(&one.parent) || members.contains(&one.id) || groups.contains(&one.group) {
                    members.insert(one.id);
                    // The group in which a command was started may belong to others.
                    if Some(one.group) != spared && members.contains(&one.group) {
                        groups.insert(one.group);
                    }
                }
            }
            if before == (members.len(), groups.len()) {
                break;
            }
        }
        members.remove(&own);
        members.retain(|id| running.iter().any(|one| one.id == *id));
        members
    }
}

#[cfg(unix)]
fn end(members: &BTreeSet<u32>, groups: &BTreeSet<u32>, _: Family) {
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    let groups = groups.iter().filter_map(|group| i32::try_from(*group).ok()).map(|group| -group);
    let members = members.iter().filter_map(|id| i32::try_from(*id).ok());
    for target in groups.chain(members) {
        // It may have ended by itself.
        let _ = kill(Pid::from_raw(target), Signal::SIGKILL);
    }
}

#[cfg(not(unix))]
fn end(members: &BTreeSet<u32>, _: &BTreeSet<u32>, _: Family) {
    for id in members {
        let mut taskkill = Command::new("taskkill");
        let _ =
            taskkill.args(["/T", "/F", "/PID", &id.to_string()]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

/// All running processes. A process that has ended and waits for its parent does not count.
#[cfg(target_os = "linux")]
fn running() -> Vec<Process> {
    let Ok(folders) = fs::read_dir("/proc") else { return Vec::new() };
    let stat = |name: &str| {
        let text = fs::read_to_string(format!("/proc/{name}/stat")).ok()?;
        // The program name is in brackets and may contain any character.
        let mut fields = text.rsplit_once(')')?.1.split_whitespace();
        let state = fields.next()?;
        let (parent, group) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        (state != "Z" && state != "X").then_some(Process { id: name.parse().ok()?, parent, group })
    };
    folders.filter_map(|folder| stat(folder.ok()?.file_name().to_str()?)).collect()
}

#[cfg(all(unix, not(target_os = "linux")))]
fn running() -> Vec<Process> {
    let mut ps = Command::new("ps");
    let Ok(output) = ps.args(["-A", "-o", "pid=,ppid=,pgid="]).stderr(Stdio::null()).output() else {
        return Vec::new();
    };
    let process = |line: &str| {
        let mut fields = line.split_whitespace().map(str::parse);
        let mut next = || fields.next()?.ok();
        Some(Process { id: next()?, parent: next()?, group: next()? })
    };
    String::from_utf8_lossy(&output.stdout).lines().filter_map(process).collect()
}

#[cfg(not(unix))]
fn running() -> Vec<Process> {
    let query = "Get-CimInstance Win32_Process | ForEach-Object { \"$($_.ProcessId) $($_.ParentProcessId)\" }";
    let mut shell = Command::new("powershell");
    let Ok(output) = shell.args(["-NoProfile", "-Command", query]).stderr(Stdio::null()).output() else {
        return Vec::new();
    };
    let process = |line: &str| {
        let (id, parent) = line.trim().split_once(' ')?;
        // This system has no groups: each process is one of its own.
        Some(Process { id: id.parse().ok()?, parent: parent.parse().ok()?, group: 0 })
    };
    String::from_utf8_lossy(&output.stdout).lines().filter_map(process).collect()
}

#[cfg(test)]
mod tests {
    use super::{Family, Process};
    use std::collections::BTreeSet;

    fn process(id: u32, parent: u32, group: u32) -> Process {
        Process { id, parent, group }
    }

    #[test]
    fn a_browser_in_a_group_of_its_own_belongs_to_the_step() {
        let running = [
            process(1, 0, 1),
            // The step, its child, a browser in a group of its own, and a helper of that browser.
            process(100, 1, 100),
            process(101, 100, 100),
            process(102, 101, 102),
            process(103, 102, 102),
            // Its parent has ended.
            process(104, 1, 100),
            // A process of the browser whose parent has ended.
            process(105, 1, 102),
            // Another step, and an unrelated process.
            process(200, 1, 200),
            process(300, 1, 1),
        ];
        let members = Family::Of(100).members(&running, &mut BTreeSet::new());
        assert_eq!(members, BTreeSet::from([100, 101, 102, 103, 104, 105]));
    }

    #[test]
    fn groups_are_remembered_when_their_first_process_is_gone() {
        let mut groups = BTreeSet::new();
        let before = [process(100, 1, 100), process(102, 100, 102), process(103, 102, 102)];
        let _ = Family::Of(100).members(&before, &mut groups);
        assert_eq!(Family::Of(100).members(&[process(103, 1, 102)], &mut groups), BTreeSet::from([103]));
    }

    #[test]
    fn the_group_of_this_program_is_spared() {
        let own = std::process::id();
        let running =
            [process(own, 1, 50), process(50, 1, 50), process(51, 50, 50), process(60, own, 50), process(61, 60, 61)];
        assert_eq!(Family::Ours.members(&running, &mut BTreeSet::new()), BTreeSet::from([60, 61]));
    }
}
