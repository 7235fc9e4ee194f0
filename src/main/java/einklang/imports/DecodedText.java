package einklang.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A text file understood: UTF-8 or UTF-16 by byte order mark, else UTF-8 if it is valid, else one of the two code pages of
 * Windows that German, English and Czech programs write.
 *
 * @param readAs the name of the encoding
 */
record DecodedText(String text, String readAs) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");

    /** The letters č ě ř ů of code page 1250; in 1252 they are è ì ø ù, which German and English hardly use. */
    private static final String CZECH = "\u00e8\u00ec\u00f8\u00f9";

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new DecodedText(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DecodedText(text, "UTF-8");
        } catch (CharacterCodingException otherEncoding) {
            return ofWindows(bytes);
        }
    }

    private static DecodedText ofWindows(byte[] bytes) {
        boolean czech = new String(bytes, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .chars()
                .anyMatch(letter -> CZECH.indexOf(letter) >= 0);
        return czech
                ? new DecodedText(new String(bytes, CENTRAL), "Windows-1250")
                : new DecodedText(new String(bytes, WESTERN), "Windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
