package einklang.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A paragraph of the summary.
 *
 * @param id names what it tells, the same in every language
 * @param text what the report says
 * @param proposed what the figures say by rule
 * @param edited whether a person wrote the text
 * @param outdated whether the proposed text was another one when the person wrote
 */
public record Paragraph(String id, String text, String proposed, boolean edited, boolean outdated) {
    /** All ids, in the order to be read. */
    public static final List<String> IDS =
            List.of("answers", "agreement", "sides", "tension", "goals", "non_goals", "harm", "hanging", "next");

    /** Returns the proposed paragraph, or what a person wrote in its place. */
    static Paragraph of(String id, String proposed, OwnText own) {
        boolean edited = !own.text().isEmpty();
        boolean outdated = edited && !own.basis().equals(fingerprint(proposed));
        return new Paragraph(id, edited ? own.text() : proposed, proposed, edited, outdated);
    }

    /** Returns 16 hexadecimal digits that change when the proposed text does; nothing can be read from them. */
    public static String fingerprint(String proposed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(proposed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
