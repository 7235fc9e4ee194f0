package einklang.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers by Unicode letters and digits; everything else parts them. */
public final class Tokens {
    private static final int LONGEST = 60;
    private static final int LONGEST_TAG = 300;

    private Tokens() {}

    /** Returns the tokens in the order of the text; none for a text without letters or digits. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int afterTag = point == '<' ? endOfTag(text, at) : at;
            boolean part = Character.isLetterOrDigit(point) || (start >= 0 && isMark(point));
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                add(tokens, text, start, at);
                start = -1;
            }
            at = afterTag > at ? afterTag : at + Character.charCount(point);
        }
        if (start >= 0) {
            add(tokens, text, start, text.length());
        }
        return tokens;
    }

    /** Returns where a tag of HTML ends that begins here, the same place if none does: pasted mark-up says nothing of goals. */
    private static int endOfTag(String text, int start) {
        int last = Math.min(text.length(), start + LONGEST_TAG);
        int end = start + 1;
        while (end < last && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        boolean closed = end < last && text.charAt(end) == '>';
        return closed && end > start + 1 && isTagStart(text.charAt(start + 1)) ? end + 1 : start;
    }

    private static boolean isTagStart(char letter) {
        return letter == '/' || letter == '!' || Character.isLetter(letter);
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
