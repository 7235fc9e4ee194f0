package einklang.export.office;

/** How cells and axes write numbers, as Office wants it told. */
final class Formats {
    private Formats() {}

    /** Returns the format with a real minus sign before numbers below zero. */
    static String signed(String format) {
        return format + ";\"\u2212\"" + format;
    }
}
