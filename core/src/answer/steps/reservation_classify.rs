//! Norway: the category of a message under § 9.

steps! {
    /// It is an enkeltvedtak.
    IS_ENKELTVEDTAK = "no.section-9.enkeltvedtak" "fits" [];
    /// It is not an enkeltvedtak.
    NO_ENKELTVEDTAK = "no.section-9.enkeltvedtak" "does-not-fit" [];
    /// It is a forhåndsvarsel.
    IS_FORHANDSVARSEL = "no.section-9.forhandsvarsel" "fits" [];
    /// It is not a forhåndsvarsel.
    NO_FORHANDSVARSEL = "no.section-9.forhandsvarsel" "does-not-fit" [];
    /// It matters to the legal position or to the handling of the case.
    IS_RETTSSTILLING = "no.section-9.rettsstilling" "fits" [];
    /// It does not matter to them.
    NO_RETTSSTILLING = "no.section-9.rettsstilling" "does-not-fit" [];
    /// It is particularly important for another reason.
    IS_SAERLIG_BETYDNING = "no.section-9.saerlig-betydning" "fits" [];
    /// It is not particularly important for another reason.
    NO_SAERLIG_BETYDNING = "no.section-9.saerlig-betydning" "does-not-fit" [];
    /// A question is open: the message counts as an enkeltvedtak.
    CLASSIFY_OPEN = "no.section-9.undecided" "as-enkeltvedtak" [];
    /// It belongs to none of the four categories: reservation does not prevent it.
    CLASSIFY_OTHER = "no.section-9.other" "outside-section-9" [];
}
