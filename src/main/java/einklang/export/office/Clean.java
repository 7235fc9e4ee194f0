package einklang.export.office;

/** Makes any text safe inside the XML of a document. */
final class Clean {
    /** What files say made them. */
    static final String PROGRAM = "Einklang";

    /** The longest text that a cell may hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final int NONCHARACTER = 0xFFFE;

    private Clean() {}

    /** Returns the text without what XML 1.0 forbids: control characters, halves of pairs, noncharacters. */
    static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                kept.append(' ');
            } else if (isAllowed(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    /** Returns the text as a cell can hold it. */
    static String cell(String text) {
        String clean = text(text);
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    private static boolean isAllowed(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && !Character.isISOControl(point) && (point & NONCHARACTER) != NONCHARACTER;
    }
}
