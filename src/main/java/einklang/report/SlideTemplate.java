package einklang.report;

import java.util.Base64;

/**
 * A template for slides that a facilitator brought along, already cleared of everything but masters, layouts and their
 * pictures.
 *
 * @param name of the file, as people know it; at most {@value #LONGEST_NAME} characters
 * @param content the file as Base64
 * @param version grows with every change; 0 if it was never stored
 */
public record SlideTemplate(String name, String content, SlideMapping mapping, long version) {
    public static final int LONGEST_NAME = 120;

    /** Larger files are refused. */
    public static final int LARGEST_BYTES = 5_000_000;

    public SlideTemplate {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name of a template: found " + name.length() + " characters, wanted 1 to " + LONGEST_NAME);
        }
    }

    public static SlideTemplate of(String name, byte[] content, SlideMapping mapping) {
        return new SlideTemplate(name, Base64.getEncoder().encodeToString(content), mapping, 0);
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}
