package einklang.plan;

/** Where an indicator is measured. */
public enum Scope {
    /** In the organisation: what it does. */
    INTERNAL,
    /** At the customer's: what arrives. */
    EXTERNAL
}
