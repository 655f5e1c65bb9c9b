//! Denmark: read access.

steps! {
    /// Access ends when the grantor dies.
    READ_ACCESS_ENDS_AT_DEATH = "dk.read-access.ends-at-death" "ends" [];
    /// The grantor is deceased.
    READ_ACCESS_ENDED = "dk.read-access.ends-at-death" "ended" [];
    /// The grantor is not exempt.
    READ_ACCESS_NOT_EXEMPT = "dk.read-access.lifts-exemption" "not-exempt" [];
    /// Establishing the access lifts the exemption.
    READ_ACCESS_LIFTS = "dk.read-access.lifts-exemption" "lifts" [];
    /// It is not known whether the grantor is exempt.
    READ_ACCESS_EXEMPTION_UNKNOWN = "dk.read-access.exemption-known" "unknown" [];
    /// The grantee is a person.
    READ_ACCESS_TO_PERSON = "dk.read-access.receiver" "person" [];
    /// The grantee is a company.
    READ_ACCESS_TO_COMPANY = "dk.read-access.company" "company" [];
    /// To read, but not to reply.
    READ_ACCESS_READ_BEFORE_2022 = "dk.read-access.read-before-2022" "read" [];
    /// To read and sort all post from authorities, but not to write.
    READ_ACCESS_READ = "dk.read-access.read" "read" [];
    /// To read and to write.
    READ_ACCESS_READ_AND_WRITE = "dk.read-access.read-and-write" "read-and-write" [];
    /// Read-and-write access starts later.
    READ_ACCESS_NO_WRITING = "dk.read-access.read-and-write" "not-yet" [];
    /// The regulation provides for full access; the solution did not offer it yet.
    READ_ACCESS_WRITING_IN_LAW = "dk.read-access.full-access" "in-law" [];
    /// It has effect from 1 November 2014 at the earliest.
    READ_ACCESS_FIRST_EFFECT = "dk.read-access.first-effect" "from" ["from"];
    /// It is valid until it is revoked or deleted.
    READ_ACCESS_UNTIL_TAKEN_BACK = "dk.read-access.taking-back" "any-time" [];
    /// What this level permitted was not found.
    READ_ACCESS_OLD_LEVEL = "dk.read-access.levels" "not-found" [];
    /// This level no longer exists.
    READ_ACCESS_LEVEL_GONE = "dk.read-access.levels" "gone" [];
    /// Access covers post from authorities only and is not a fuldmagt.
    READ_ACCESS_PUBLIC_POST_ONLY = "dk.read-access.public-post-only" "public-post-only" [];
}
