//! Codes of the citizens' guides.

codes! {
    /// `guide` is missing.
    GUIDANCE_GUIDE_MISSING = Error "guidance.guide.missing" [] "postregler.answerable";
    /// `guide` is not the name of a guide.
    GUIDANCE_GUIDE_UNKNOWN = Error "guidance.guide.unknown" [] "postregler.guidance";
    /// The guide belongs to another country.
    GUIDANCE_OTHER_COUNTRY = Error "guidance.guide.other-country" [] "postregler.guidance";
    /// Denmark: the date is before citizens could apply for exemption.
    GUIDANCE_BEFORE_EXEMPTION = Error "guidance.before-exemption" ["from"] "dk.exemption.in-force";
    /// Norway: the date is before the rules on reservation came into force.
    GUIDANCE_BEFORE_RESERVATION = Error "guidance.before-reservation" ["from"] "no.regulation-2014";
    /// `answers` has more entries than any guide has questions.
    GUIDANCE_TOO_MANY = Error "guidance.answers.too-many" ["max"] "postregler.bounds";
    /// An entry of `answers` lacks the question or the answer.
    GUIDANCE_ANSWER_MISSING = Error "guidance.answer.missing" [] "postregler.answerable";
    /// The entry answers a different question than the guide asks at that point, for example because an earlier
    /// answer was changed.
    GUIDANCE_ANSWER_CHANGED = Error "guidance.answer.changed" [] "postregler.guidance";
    /// The answer is not one of the question's options.
    GUIDANCE_ANSWER_UNKNOWN = Error "guidance.answer.unknown" [] "postregler.guidance";
    /// There are further entries after the guide's result. They are ignored.
    GUIDANCE_AFTER_END = Warning "guidance.answers.after-end" [] "postregler.guidance";
}
