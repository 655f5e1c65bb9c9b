//! What access permits and what it does not, by date. An ability in neither list was not found in the sources.

use super::Trace;
use super::request::{ReadAccessRights as Rights, Request};
use crate::answer::{Finding, Param, Step, codes, steps};
use crate::exemption::{duration, form_input};
use crate::law::{self, Day};
use crate::wire::Wire;

/// Something a grantee can do in another person's Digital Post.
#[derive(Wire, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ability {
    /// Read post from authorities.
    Read,
    /// Read post that arrived before the access was established.
    ReadEarlierPost,
    /// Create folders and sort post.
    Sort,
    /// Mark as read and unread.
    MarkAsRead,
    /// Forward.
    Forward,
    /// Read court summons and be served with them on the grantor's behalf.
    BeServed,
    /// See the log of activities.
    SeeLog,
    /// Reply and write.
    Reply,
    /// Delete for good.
    Delete,
    /// Change contact details.
    ChangeContactData,
    /// Give access to others.
    GiveAccess,
    /// Read post from private senders, such as banks.
    ReadPrivatePost,
    /// Act for the grantor in other matters: access is not in itself a fuldmagt.
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
/// Only the grantor can delete (`dk.read-access.delete`). Statements of the sources about read access alone were not
/// found for read-and-write access.
static MAY_NOT_READ_AND_WRITE: &[Ability] = &[Delete, ReadPrivatePost, ActForGiver];

/// What the access permits and what it does not.
pub(super) fn check(request: &Request, trace: &mut Trace) -> (Vec<Ability>, Vec<Ability>) {
    let on = request.context.on;
    if request.ends_on.is_some_and(|end| end < on) {
        trace.findings.add(&codes::READ_ACCESS_END_PAST, "/endsOn");
    }
    let new_post = Day::from(on) >= law::NEW_DIGITAL_POST;
    let (said, permitted, not_permitted) = match request.rights.unwrap_or(Rights::Read) {
        Rights::Edit | Rights::Administer => return old_level(trace, new_post),
        Rights::ReadAndWrite => {
            let code = &codes::READ_ACCESS_WRITE_TOO_EARLY;
            let early = form_input::before(on, law::READ_AND_WRITE_FROM, code, "/rights");
            if early.is_some() {
                trace.findings.extend(early);
                let in_law = duration::since_2021(on).then(|| Step::new(&steps::READ_ACCESS_WRITING_IN_LAW));
                trace.steps.extend(in_law);
                trace.steps.push(Step::new(&steps::READ_ACCESS_NO_WRITING));
                return (Vec::new(), Vec::new());
            }
            trace.findings.add(&codes::READ_ACCESS_INFORM_HELPER, "/rights");
            (&steps::READ_ACCESS_READ_AND_WRITE, MAY_READ_AND_WRITE, MAY_NOT_READ_AND_WRITE)
        }
        Rights::Read if new_post => (&steps::READ_ACCESS_READ, MAY_READ, MAY_NOT_READ),
        Rights::Read => (&steps::READ_ACCESS_READ_BEFORE_2022, MAY_BEFORE_2022, MAY_NOT_BEFORE_2022),
    };
    trace.steps.push(Step::new(said));
    (permitted.to_vec(), not_permitted.to_vec())
}

/// The levels of the portal before March 2022, of which only the names are known.
fn old_level(trace: &mut Trace, gone: bool) -> (Vec<Ability>, Vec<Ability>) {
    let mut finding = Finding::new(&codes::READ_ACCESS_LEVEL_NOT_FOUND, "/rights");
    if gone {
        finding = Finding::new(&codes::READ_ACCESS_LEVEL_GONE, "/rights");
        if let Some(from) = law::NEW_DIGITAL_POST.date() {
            finding = finding.with("from", Param::Day(from));
        }
    }
    trace.findings.push(finding);
    trace.steps.push(Step::new(if gone { &steps::READ_ACCESS_LEVEL_GONE } else { &steps::READ_ACCESS_OLD_LEVEL }));
    (Vec::new(), Vec::new())
}
