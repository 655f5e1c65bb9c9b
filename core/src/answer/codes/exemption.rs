//! Denmark: exemption from Digital Post.

codes! {
    // FD 001, in the order of the form.
    /// The citizen's name is missing.
    FD001_NAME_MISSING = Error "exemption.name.missing" [] "dk.exemption.form";
    /// The name exceeds the maximum length.
    FD001_NAME_TOO_LONG = Error "exemption.name.too-long" ["max"] "postregler.bounds";
    /// The citizen's CPR number is missing.
    FD001_NUMBER_MISSING = Error "exemption.number.missing" [] "dk.exemption.form";
    /// The citizen is under 15 on the day of the request.
    FD001_UNDER_15 = Warning "exemption.number.under-15" ["age"] "dk.exemption.age-15";
    /// The citizen's address is missing.
    FD001_ADDRESS_MISSING = Error "exemption.address.missing" [] "dk.exemption.form";
    /// The address exceeds the maximum length.
    FD001_ADDRESS_TOO_LONG = Error "exemption.address.too-long" ["max"] "postregler.bounds";
    /// The telephone number exceeds the maximum length.
    FD001_TELEPHONE_TOO_LONG = Error "exemption.telephone.too-long" ["max"] "postregler.bounds";
    /// The telephone number is neither eight digits nor a number with a country code.
    FD001_TELEPHONE_UNREADABLE = Warning "exemption.telephone.unreadable" [] "dk.exemption.telephone";
    /// The declaration that at least one ground applies has not been made.
    FD001_DECLARATION_MISSING = Error "exemption.declaration.missing" [] "dk.exemption.declaration";
    /// A ground was stated, which is not required.
    FD001_GROUND_NOT_NEEDED = Hint "exemption.ground.not-needed" [] "dk.exemption.ground-not-required";
    /// Another address is stated, but unopened post was not requested.
    FD001_OTHER_ADDRESS_UNUSED = Warning "exemption.other-address.unused" [] "dk.exemption.unopened-post";
    /// The other address exceeds the maximum length.
    FD001_OTHER_ADDRESS_TOO_LONG = Error "exemption.other-address.too-long" ["max"] "postregler.bounds";
    /// The date of the request is missing.
    FD001_DATE_MISSING = Error "exemption.date.missing" [] "dk.exemption.form";
    /// The date cannot be read as day, month and year.
    FD001_DATE_UNREADABLE = Error "exemption.date.unreadable" [] "postregler.readable";
    /// The day does not exist in the calendar.
    FD001_DATE_IMPOSSIBLE = Error "exemption.date.impossible" [] "postregler.readable";
    /// The date lies before the day on which exemption could first be requested.
    FD001_DATE_BEFORE_IN_FORCE = Error "exemption.date.before-in-force" ["from"] "dk.exemption.in-force";
    /// The date lies in the future.
    FD001_DATE_IN_FUTURE = Error "exemption.date.in-future" [] "dk.exemption.date-not-in-future";
    /// The form is not signed.
    FD001_SIGNATURE_MISSING = Error "exemption.signature.missing" [] "dk.exemption.signature";
    /// The capacity of the signer is not stated: the citizen or the guardian.
    FD001_CAPACITY_MISSING = Error "exemption.capacity.missing" [] "dk.exemption.capacity";
    /// A guardian signs: the letter of appointment must be shown.
    FD001_CAPACITY_GUARDIAN = Warning "exemption.capacity.guardian" [] "dk.exemption.guardian";
}
