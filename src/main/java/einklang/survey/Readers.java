package einklang.survey;

/** Who reads the sentences; printed on the form. */
public enum Readers {
    FACILITATOR,
    NEUTRAL_PERSON,
    NOBODY
}
