package einklang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text where a new goal may begin: at list marks, sentence ends and "and". What is really a new goal is decided later. */
public final class AspectSplitter {
    /** What stands before a piece. */
    public enum Mark {
        /** The beginning of the text. */
        START,
        /** A line break, semicolon, bullet or sentence end. */
        STRONG,
        /** A comma, plus or slash. */
        COMMA,
        /** "and" in the language of the text. */
        AND
    }

    /** A piece of the text, without the mark and without blanks at its ends. */
    public record Piece(Mark mark, int start, int end, List<Token> tokens) {
        public Piece {
            tokens = List.copyOf(tokens);
        }
    }

    private static final int MOST_PIECES = 12;
    private static final String STRONG_MARK = "(?<strong>\\s*[\\n\\r;•|]+\\s*|[.!?…]+\\s+|\\s[-–—]\\s)";
    private static final String COMMA_MARK =
            "(?<comma>,\\s*(?:%1$s)?|\\s*\\+\\s*|(?<=\\p{L}{3})\\s*/\\s*(?=\\p{L}{3}))";
    private static final String AND_MARK = "(?<and>\\s+(?:%1$s|&\\s+))";
    private static final Pattern GERMAN = boundary("und\\s+|sowie\\s+|u\\.\\s+");
    private static final Pattern ENGLISH = boundary("and\\s+|plus\\s+");
    private static final Pattern CZECH = boundary("a\\s+|i\\s+");
    private static final Set<String> SUBORDINATE = Set.of(
            "dass", "das", "weil", "damit", "ohne", "wenn", "auch", "wo", "die", "der", "den", "wie", "bevor", "statt",
            "sondern", "because", "so", "without", "if", "when", "that", "who", "which", "even", "not", "before",
            "instead", "rather", "aby", "protoze", "kdyz", "ktery", "ktera", "ktere", "kdo", "co", "bez", "nez", "ze",
            "at", "kteri", "i", "ne");

    private AspectSplitter() {}

    private static Pattern boundaries(TextLanguage language) {
        return switch (language) {
            case DE -> GERMAN;
            case EN -> ENGLISH;
            case CS -> CZECH;
        };
    }

    private static Pattern boundary(String and) {
        String marks = String.join("|", STRONG_MARK, COMMA_MARK, AND_MARK);
        return Pattern.compile(String.format(Locale.ROOT, marks, and), Pattern.CASE_INSENSITIVE);
    }

    /** Returns the pieces in the order of the text; none for a text without words. */
    public static List<Piece> pieces(String text, TextLanguage language) {
        List<Piece> pieces = new ArrayList<>();
        Matcher boundary = boundaries(language).matcher(text);
        Mark mark = Mark.START;
        int start = 0;
        while (pieces.size() < MOST_PIECES - 1 && boundary.find()) {
            if (add(pieces, mark, text, start, boundary.start())) {
                mark = mark(boundary);
            } else {
                mark = pieces.isEmpty() ? Mark.START : mark;
            }
            start = boundary.end();
        }
        add(pieces, mark, text, start, text.length());
        return pieces;
    }

    /** Tells whether a piece begins like a subordinate clause, which belongs to what stands before it. */
    public static boolean isSubordinate(Piece piece) {
        return SUBORDINATE.contains(piece.tokens().get(0).folded());
    }

    private static Mark mark(Matcher boundary) {
        if (boundary.group("strong") != null) {
            return Mark.STRONG;
        }
        return boundary.group("comma") != null ? Mark.COMMA : Mark.AND;
    }

    private static boolean add(List<Piece> pieces, Mark mark, String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : Tokens.of(text.substring(from, to))) {
            tokens.add(new Token(from + token.start(), from + token.end(), token.folded()));
        }
        if (tokens.isEmpty()) {
            return false;
        }
        pieces.add(new Piece(
                mark, tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), tokens));
        return true;
    }
}
