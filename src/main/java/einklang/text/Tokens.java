package einklang.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers by Unicode letters and digits; everything else parts them. */
public final class Tokens {
    private static final int LONGEST = 60;

    private Tokens() {}

    /** Returns the tokens in the order of the text; none for a text without letters or digits. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean part = Character.isLetterOrDigit(point) || (start >= 0 && isMark(point));
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                add(tokens, text, start, at);
                start = -1;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            add(tokens, text, start, text.length());
        }
        return tokens;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A word longer than any real one is cut, so that one letter five hundred times costs nothing. */
    private static void add(List<Token> tokens, String text, int start, int end) {
        String folded = Folding.fold(text.substring(start, end));
        if (!folded.isEmpty()) {
            tokens.add(new Token(start, end, folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded));
        }
    }
}
