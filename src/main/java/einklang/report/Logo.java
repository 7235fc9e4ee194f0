package einklang.report;

import java.util.Base64;

/**
 * A picture that was checked when it was taken in.
 *
 * @param content the whole file in Base64
 */
public record Logo(Kind kind, String content) {
    /** What a logo may be. */
    public enum Kind {
        PNG("image/png"),
        SVG("image/svg+xml");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Larger files are refused. */
    public static final int LARGEST_BYTES = 300 * 1024;

    public static Logo of(Kind kind, byte[] content) {
        return new Logo(kind, Base64.getEncoder().encodeToString(content));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }

    /** Returns the picture as an address that needs no other file. */
    public String dataUri() {
        return "data:" + kind.mediaType() + ";base64," + content;
    }
}
