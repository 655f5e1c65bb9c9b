//! The citizens' guides.

codes! {
    /// The name of the guide is missing.
    GUIDANCE_GUIDE_MISSING = Error "guidance.guide.missing" [] "postregler.answerable";
    /// No guide has this name.
    GUIDANCE_GUIDE_UNKNOWN = Error "guidance.guide.unknown" [] "postregler.guidance";
    /// The guide is another country's.
    GUIDANCE_OTHER_COUNTRY = Error "guidance.guide.other-country" [] "postregler.guidance";
    /// Denmark: the day lies before citizens could ask for exemption.
    GUIDANCE_BEFORE_EXEMPTION = Error "guidance.before-exemption" ["from"] "dk.exemption.in-force";
    /// Norway: the day lies before the rules on reservation came into force.
    GUIDANCE_BEFORE_RESERVATION = Error "guidance.before-reservation" ["from"] "no.regulation-2014";
    /// More answers than any guide has questions.
    GUIDANCE_TOO_MANY = Error "guidance.answers.too-many" ["max"] "postregler.bounds";
    /// Of an answer, the question or the answer itself is missing.
    GUIDANCE_ANSWER_MISSING = Error "guidance.answer.missing" [] "postregler.answerable";
    /// The answer belongs to another question than the one that is asked there, as when an earlier answer was changed.
    GUIDANCE_ANSWER_CHANGED = Error "guidance.answer.changed" [] "postregler.guidance";
    /// The question has no such answer.
    GUIDANCE_ANSWER_UNKNOWN = Error "guidance.answer.unknown" [] "postregler.guidance";
    /// There are answers behind the end of the guide; they are passed over.
    GUIDANCE_AFTER_END = Warning "guidance.answers.after-end" [] "postregler.guidance";
}
