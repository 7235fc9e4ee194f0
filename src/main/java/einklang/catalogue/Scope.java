package einklang.catalogue;

/** Where an indicator is measured: in the own house, or at the customer and by others outside. */
public enum Scope {
    INTERNAL,
    EXTERNAL
}
