package einklang.survey;

/** How respondents' sentences may be shown; chosen at set-up, printed on the form, frozen with the first answer. */
public enum WordsChoice {
    /** Word for word without name; each sentence has a switch "only by its sense". */
    OPEN,
    /** Word for word only when ten or more people answered. */
    FROM_TEN,
    /** Nobody, the facilitator included, ever reads a sentence. */
    THEMES_ONLY
}
