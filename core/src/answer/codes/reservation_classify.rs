//! Norway: the category of a message under § 9.

codes! {
    /// The day lies before the rules on reservation took effect.
    RESERVATION_BEFORE_REGULATION = Hint "reservation.before-regulation" ["from"] "no.regulation-2014";
    /// A relevant question is not answered or answered with unsure: the message counts as an enkeltvedtak.
    CLASSIFY_UNDECIDED = Warning "reservation.classify.undecided" [] "no.section-9.undecided";
}
