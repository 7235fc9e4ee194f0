package einklang.catalogue;

/** The four kinds of measures; the order is that of every list of kinds. */
public enum Kind {
    TECHNICAL,
    ORGANISATIONAL,
    PROCESS,
    PERSONNEL
}
