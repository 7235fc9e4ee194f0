package einklang.chart;

/** Makes any string safe inside XML 1.0, as text and as an attribute in either kind of quotes. */
final class XmlText {
    private static final int LINE_END = 0x85;

    private XmlText() {}

    /**
     * Returns the text without what XML 1.0 forbids or discourages (control characters, halves of pairs, noncharacters),
     * with one blank for white space of any kind and length, and none at the ends.
     */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isSpace(codePoint)) {
                blank(kept);
            } else if (isAllowed(codePoint)) {
                kept.appendCodePoint(codePoint);
            }
        });
        return kept.toString().strip();
    }

    /** Returns the cleaned text with markup characters as entities. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        String clean = clean(text);
        for (int at = 0; at < clean.length(); at++) {
            char letter = clean.charAt(at);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static void blank(StringBuilder kept) {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == LINE_END;
    }

    private static boolean isAllowed(int codePoint) {
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !noncharacter && !half && !Character.isISOControl(codePoint);
    }
}
