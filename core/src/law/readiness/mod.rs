//! Rules on what an authority must have done, and by when: the two checklists that Danish municipalities got in 2014,
//! and their counterpart today; the six steps of a Norwegian state agency, and their counterpart today.
//!
//! The lists of 2014 speak of the solution that was replaced on 21 March 2022; from that day on the counterpart holds.

use super::rule::Day;

pub(super) mod march_2014;
pub(super) mod norway;
pub(super) mod norway_today;
pub(super) mod norway_uptake;
pub(super) mod november_2014;
pub(super) mod today;

/// The day the second checklist leads up to: everybody who had done nothing was connected.
pub const READY_BY_NOVEMBER: Day = Day(2014, 11, 1);

const SLIDES: &str = "Digitaliseringsstyrelsen, Klar til håndtering af fritagelse af borgere fra Digital Post (2014)";
const GUIDE: &str = "KL and Digitaliseringsstyrelsen, Vejledning til sagsbehandling af anmodninger om fritagelse (editions 2014 to 2019)";
const ACT: &str = "Lov om Digital Post fra offentlige afsendere (LBK nr. 686 af 15. april 2021)";
const MUNICIPALITIES: &str = "Pages of several municipalities and agencies (2014 to 2026)";
