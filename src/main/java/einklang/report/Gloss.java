package einklang.report;

import einklang.i18n.Language;

/**
 * A translation of a statement by a person, as it is to be stored.
 *
 * @param before what its writer saw there; empty if there was none
 * @param text at most {@link #LONGEST} code points; empty to have none
 */
public record Gloss(String statement, Language language, String before, String text) {
    /** Code points that a translation may have. */
    public static final int LONGEST = 500;

    public Gloss {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "gloss of " + statement + ": found " + length + " code points, wanted at most " + LONGEST);
        }
    }
}
