package einklang.text;

/**
 * A word or number in a text.
 *
 * @param start first UTF-16 offset in the text as typed
 * @param end offset after the last
 * @param folded the word in comparable form, see {@link Folding}; never empty
 */
public record Token(int start, int end, String folded) {
    public Token {
        if (start < 0 || end <= start || folded.isEmpty()) {
            throw new IllegalArgumentException(
                    "token: found '" + folded + "' at " + start + " to " + end + ", wanted a word with a span");
        }
    }

    /** Returns the word as typed in the text that it came from. */
    public String typed(String text) {
        return text.substring(start, end);
    }
}
