package einklang.analysis;

/**
 * One goal within a statement: a span of the text as typed.
 *
 * @param ordinal position among the aspects of the statement, from 0
 * @param start first UTF-16 offset
 * @param end UTF-16 offset after the last, at least {@code start}
 */
public record Aspect(int ordinal, int start, int end) {
    public Aspect {
        Guard.atLeast("aspect ordinal", 0, ordinal);
        Guard.atLeast("aspect start", 0, start);
        Guard.atLeast("aspect end", start, end);
    }

    /** Returns the words of the aspect in the text that it was cut from. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
