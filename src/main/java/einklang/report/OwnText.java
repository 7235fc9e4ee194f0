package einklang.report;

/**
 * What a person wrote in place of a proposed paragraph of the summary.
 *
 * @param paragraph id of the paragraph
 * @param text at most {@value #LONGEST} code points; empty while the proposed one holds
 * @param basis fingerprint of the proposed paragraph at that time, see {@link Paragraph#fingerprint}
 * @param version grows with every change; 0 if nothing was ever stored
 */
public record OwnText(String paragraph, String text, String basis, long version) {
    public static final int LONGEST = 2000;

    public OwnText {
        text = text.strip();
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "paragraph " + paragraph + ": found " + length + " code points, wanted at most " + LONGEST);
        }
    }

    /** Returns the text of nobody: the proposed one holds. */
    public static OwnText none(String paragraph) {
        return new OwnText(paragraph, "", "", 0);
    }
}
