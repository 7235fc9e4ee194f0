package einklang.survey;

import java.text.Normalizer;

/** The words of one statement as taken in: Unicode NFC, line ends as one character, outer space removed. */
public record StatementText(String value) {
    /** Code points that one statement may have, after normalising. */
    public static final int LONGEST = 500;

    public StatementText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("statement: found a blank text, wanted words");
        }
        if (length(value) > LONGEST) {
            throw new IllegalArgumentException(
                    "statement: found " + length(value) + " code points, wanted at most " + LONGEST);
        }
    }

    /** Normalises what was typed; the result may be empty or too long, so that a form can say so and keep it. */
    public static String normalise(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }

    /** Returns the number of code points. */
    public static int length(String normalised) {
        return normalised.codePointCount(0, normalised.length());
    }
}
