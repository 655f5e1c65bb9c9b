//! What access allows and what it does not, by date. What is in neither list was not found.

use super::Found;
use super::request::{ReadAccessRights as Rights, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::{duration, typed};
use crate::law::{self, Day};
use crate::wire::Wire;

/// Something that can be done in somebody's Digital Post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ability {
    /// Read post from authorities.
    Read,
    /// Read also what came before the access was made.
    ReadEarlierPost,
    /// Make folders and sort.
    Sort,
    /// Mark as read and unread.
    MarkAsRead,
    /// Forward.
    Forward,
    /// Read court summons and be served with them on the giver's behalf.
    BeServed,
    /// See the log of what was done.
    SeeLog,
    /// Answer and write.
    Reply,
    /// Delete for good.
    Delete,
    /// Change contact data.
    ChangeContactData,
    /// Give access to others.
    GiveAccess,
    /// Read post from private senders, such as banks.
    ReadPrivatePost,
    /// Act for the giver in other matters: access is not in itself a fuldmagt.
    ActForGiver,
}

use Ability::{
    ActForGiver, BeServed, ChangeContactData, Delete, Forward, GiveAccess, MarkAsRead, Read, ReadEarlierPost,
    ReadPrivatePost, Reply, SeeLog, Sort,
};

static MAY_BEFORE_2022: &[Ability] = &[Read, Sort];
static MAY_NOT_BEFORE_2022: &[Ability] = &[Reply, Delete, ReadPrivatePost, ActForGiver];
static MAY_READ: &[Ability] = &[Read, ReadEarlierPost, Sort, MarkAsRead, Forward, BeServed, SeeLog];
static MAY_NOT_READ: &[Ability] = &[Reply, Delete, ChangeContactData, GiveAccess, ReadPrivatePost, ActForGiver];
static MAY_READ_AND_WRITE: &[Ability] = &[Read, ReadEarlierPost, Sort, MarkAsRead, Forward, BeServed, SeeLog, Reply];
/// Only the giver can delete (`dk.read-access.delete`). What the sources say of read access alone was not found for
/// read-and-write access.
static MAY_NOT_READ_AND_WRITE: &[Ability] = &[Delete, ReadPrivatePost, ActForGiver];

/// What the access allows and what it does not.
pub(super) fn check(request: &Request, found: &mut Found) -> (Vec<Ability>, Vec<Ability>) {
    let on = request.context.on;
    if request.ends_on.is_some_and(|end| end < on) {
        found.findings.add(&codes::READ_ACCESS_END_PAST, "/endsOn");
    }
    let new_post = Day::from(on) >= law::NEW_DIGITAL_POST;
    let (said, may, may_not) = match request.rights.unwrap_or(Rights::Read) {
        Rights::Edit | Rights::Administer => return old_level(found, new_post),
        Rights::ReadAndWrite => {
            let code = &codes::READ_ACCESS_WRITE_TOO_EARLY;
            let early = typed::before(on, law::READ_AND_WRITE_FROM, code, "/rights");
            if early.is_some() {
                found.findings.extend(early);
                let in_law = duration::since_2021(on).then(|| Step::new(&steps::READ_ACCESS_WRITING_IN_LAW));
                found.steps.extend(in_law);
                found.steps.push(Step::new(&steps::READ_ACCESS_NO_WRITING));
                return (Vec::new(), Vec::new());
            }
            found.findings.add(&codes::READ_ACCESS_INFORM_HELPER, "/rights");
            (&steps::READ_ACCESS_READ_AND_WRITE, MAY_READ_AND_WRITE, MAY_NOT_READ_AND_WRITE)
        }
        Rights::Read if new_post => (&steps::READ_ACCESS_READ, MAY_READ, MAY_NOT_READ),
        Rights::Read => (&steps::READ_ACCESS_READ_BEFORE_2022, MAY_BEFORE_2022, MAY_NOT_BEFORE_2022),
    };
    found.steps.push(Step::new(said));
    (may.to_vec(), may_not.to_vec())
}

/// The levels of the portal before March 2022, of which only the names are known.
fn old_level(found: &mut Found, gone: bool) -> (Vec<Ability>, Vec<Ability>) {
    let mut finding = Finding::new(&codes::READ_ACCESS_LEVEL_NOT_FOUND, "/rights");
    if gone {
        finding = Finding::new(&codes::READ_ACCESS_LEVEL_GONE, "/rights");
        if let Some(from) = law::NEW_DIGITAL_POST.date() {
            finding = finding.with("from", Param::Day(from));
        }
    }
    found.findings.push(finding);
    found.steps.push(Step::new(if gone { &steps::READ_ACCESS_LEVEL_GONE } else { &steps::READ_ACCESS_OLD_LEVEL }));
    (Vec::new(), Vec::new())
}
