//! Norway: which category of § 9 a message belongs to.

codes! {
    /// The day lies before the rules on reservation came into force.
    RESERVATION_BEFORE_REGULATION = Hint "reservation.before-regulation" ["from"] "no.regulation-2014";
    /// A question that matters is not answered, or nobody is sure: the message counts as an enkeltvedtak.
    CLASSIFY_UNDECIDED = Warning "reservation.classify.undecided" [] "no.section-9.undecided";
}
