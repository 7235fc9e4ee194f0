package einklang.export.office;

import einklang.chart.TextWidth;
import java.util.List;

/**
 * Tells beforehand how much room a text takes, without asking for a font: rather too much than too little.
 *
 * @param factor how wide the font is against the widest of the usual ones; 1 for a font nobody knows
 */
record Fit(double factor) {
    /** Arial and fonts of its width, with some room to spare. */
    static final Fit OWN = new Fit(0.92);

    /** A font that a template brought along. */
    static final Fit UNKNOWN = new Fit(1);

    /** Height of a line in heights of the font. */
    static final double LINE = 1.2;

    /** How much wider bold letters are. */
    static final double BOLD = 1.1;

    /** How much wider a text is with some words of it bold. */
    static final double PARTLY_BOLD = 1.03;

    private static final int MOST_LINES = 400;
    private static final double NARROWEST = 0.3;

    /** Returns how many lines the text takes, at least one. */
    int lines(String text, double size, double width) {
        return Math.max(1, TextWidth.wrap(text, ems(size, width), MOST_LINES).size());
    }

    /** Returns the height of a text in points. */
    double height(String text, double size, double width) {
        return lines(text, size, width) * size * LINE;
    }

    /** Returns the text if it fits into so many lines, else its beginning with an ellipsis; blanks in a row become one. */
    String cut(String whole, double size, double width, int mostLines) {
        String text = beginning(whole, ems(size, width) * (mostLines + 1) / NARROWEST);
        List<String> all = TextWidth.wrap(text, ems(size, width), MOST_LINES);
        if (all.size() <= mostLines && text.length() == whole.length()) {
            return Clean.text(text).strip();
        }
        int kept = 0;
        for (int line = 0; line < Math.min(mostLines, all.size()); line++) {
            kept += all.get(line).length();
        }
        String clean = Clean.text(text).strip();
        int end = Math.min(clean.length(), Math.max(1, kept - 1));
        return whole(clean, end).stripTrailing() + "…";
    }

    /** So much of a text as could fit if it were all of the narrowest letters; longer ones are dear to wrap. */
    private static String beginning(String text, double most) {
        return text.length() <= most ? text : whole(text, (int) most);
    }

    /** Never cuts inside what a reader takes for one character. */
    private static String whole(String text, int end) {
        java.text.BreakIterator characters = java.text.BreakIterator.getCharacterInstance(java.util.Locale.ROOT);
        characters.setText(text);
        int at = characters.isBoundary(end) ? end : characters.preceding(end);
        return text.substring(0, Math.max(0, at));
    }

    private double ems(double size, double width) {
        return Math.max(1, width / (size * factor));
    }
}
