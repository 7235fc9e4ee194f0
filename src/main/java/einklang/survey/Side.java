package einklang.survey;

/** On which side of the leaders' breakdown a sentence stands. */
public enum Side {
    LEADERS,
    STAFF
}
