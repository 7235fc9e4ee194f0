package einklang.chart;

import java.util.regex.Pattern;

/** Makes any string safe inside XML 1.0, as text and as an attribute in either kind of quotes. */
final class XmlText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private XmlText() {}

    /** Returns the text without what XML 1.0 forbids (control characters, halves of pairs), all white space one blank. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        SPACE.matcher(text)
                .replaceAll(" ")
                .codePoints()
                .filter(XmlText::isAllowed)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Returns the cleaned text with markup characters as entities. */
    static String escape(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isAllowed(int codePoint) {
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !noncharacter && !half && !Character.isISOControl(codePoint);
    }
}
