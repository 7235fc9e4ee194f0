package einklang.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How wide words are at most, in heights of the font, without asking for a font: what a browser, a PDF writer and a slide
 * choose differs. The table is that of DejaVu Sans, the widest of the usual ones, rounded up; the fonts of the style
 * sheet are a tenth to a fifth narrower, so a line never runs over its box.
 */
public final class TextWidth {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern WORD = Pattern.compile("[^ /-]*[/-]+|[^ /-]+| ");
    private static final String CUT = "…";
    private static final String HYPHEN = "-";
    /** How much wider than the average a piece of a word may be. */
    private static final double EVEN = 0.7;

    private static final double OTHER = 1.1;
    private static final double WIDEST = 1.4;
    private static final int LATIN_END = 0x180;
    private static final int EAST_ASIA = 0x2E80;
    private static final double[] LATIN = latin();

    private TextWidth() {}

    /** Returns the width; marks that sit on another letter have none. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    /**
     * Breaks at blanks, after hyphens and slashes, and with a hyphen inside a word that is wider than a line, but never
     * inside what a reader takes for one character. Returns no line for blank text; what does not fit ends in an ellipsis.
     */
    public static List<String> wrap(String text, double width, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : parts(XmlText.clean(text), width)) {
            if (of(line + part.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? part.stripLeading() : part);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= mostLines ? List.copyOf(lines) : cut(lines, width, mostLines);
    }

    private static List<String> parts(String text, double width) {
        List<String> parts = new ArrayList<>();
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            parts.addAll(of(word) <= width ? List.of(word) : pieces(word, width));
        }
        return parts;
    }

    /** Takes a word apart into pieces of about the same width, with hyphens between letters. */
    private static List<String> pieces(String word, double width) {
        List<String> pieces = new ArrayList<>();
        double room = width - of(HYPHEN);
        double even = Math.min(room, of(word) / Math.ceil(of(word) / room) + EVEN);
        StringBuilder piece = new StringBuilder();
        for (String cluster : clusters(word)) {
            if (of(piece + cluster) > even && !piece.isEmpty()) {
                pieces.add(piece + hyphen(piece, cluster));
                piece.setLength(0);
            }
            piece.append(cluster);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String hyphen(CharSequence before, String after) {
        boolean letters = Character.isLetter(Character.codePointBefore(before, before.length()))
                && Character.isLetter(after.codePointAt(0));
        return letters ? HYPHEN : "";
    }

    private static List<String> cut(List<String> lines, double width, int mostLines) {
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        List<String> last = new ArrayList<>(clusters(kept.get(mostLines - 1)));
        while (!last.isEmpty() && of(String.join("", last) + CUT) > width) {
            last.remove(last.size() - 1);
        }
        kept.set(mostLines - 1, String.join("", last).stripTrailing() + CUT);
        return List.copyOf(kept);
    }

    private static List<String> clusters(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static double of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> codePoint < LATIN_END ? LATIN[codePoint] : codePoint < EAST_ASIA ? OTHER : WIDEST;
        };
    }

    private static double[] latin() {
        double[] widths = new double[LATIN_END];
        Arrays.fill(widths, 0.7);
        Arrays.fill(widths, 'D', 'Z' + 1, 0.79);
        Arrays.fill(widths, 0xC0, 0xDF, 0.79);
        Arrays.fill(widths, 0x100, LATIN_END, 0.79);
        set(widths, 0.32, " ,.IJijl\u00a0·ÌÍÎÏìíîï");
        set(widths, 0.42, "-/:;\\f|!()[]rt'¡²³¹ľřť");
        set(widths, 0.56, "*_zsc?Lç\"§žščć");
        set(widths, 0.62, "aekovxyTěàáâãäåèéêëòóôõöýÿFP");
        set(widths, 0.66, "bdghnpquůúùûüñďňß0123456789$EKS");
        set(widths, 0.7, "RVXZ");
        set(widths, 0.84, "w#+<=>^~¬±×÷");
        set(widths, 1.08, "@WŒM%mÆæœ¼½¾&©®");
        return widths;
    }

    private static void set(double[] widths, double width, String letters) {
        letters.chars().forEach(letter -> widths[letter] = width);
    }
}
