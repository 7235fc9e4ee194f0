package einklang.export.pdf;

/** What can be printed of a text. */
final class Lettering {
    private Lettering() {}

    /** Returns the text without the signs that no document may hold. */
    static String shown(String text) {
        return text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> !Character.isSurrogate((char) point) || point > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
