package einklang.board;

/** What a person says of a tension that was found. */
public enum TensionDecision {
    CONFIRMED,
    DISMISSED
}
