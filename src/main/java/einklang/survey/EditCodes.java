package einklang.survey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes edit codes and their hashes with the server's secret.
 *
 * <p>The code of a response is derived from the random key of its form, so that a form sent twice is told the same code,
 * while the database keeps only the keyed hash (HMAC-SHA-256).
 */
public final class EditCodes {
    private static final int HASH_BYTES = 16;

    /** Never used itself but copied, because the key is worked in once. */
    private final Mac keyed;

    private final List<String> words;

    /**
     * @param secret at least 16 bytes
     * @param words upper-case words, 256 or more, no two alike
     */
    public EditCodes(byte[] secret, List<String> words) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("secret: found " + secret.length + " bytes, wanted 16 or more");
        }
        if (words.stream().distinct().count() < 256) {
            throw new IllegalArgumentException("code words: wanted 256 different ones or more");
        }
        this.keyed = keyed(secret);
        this.words = List.copyOf(words);
    }

    /** Returns the code of the response whose form carried this key, such as "AMSEL-4711-KIRSCHE". */
    public EditCode codeFor(String submissionKey) {
        return codeFor(submissionKey, 0);
    }

    /**
     * Returns another code for the same form, where somebody else in the round has the ones before.
     *
     * @param taken how many of them are, from 0
     */
    public EditCode codeFor(String submissionKey, int taken) {
        byte[] mac = mac("code:" + submissionKey + (taken == 0 ? "" : ":" + taken));
        return new EditCode(word(mac, 0) + "-" + (1000 + number(mac, 4, 9000)) + "-" + word(mac, 8));
    }

    /** Returns the keyed hash of a code within a round, the first 128 bits of it as 32 hexadecimal digits. */
    public String hash(String roundId, EditCode code) {
        return HexFormat.of().formatHex(mac("hash:" + roundId + ":" + code.value()), 0, HASH_BYTES);
    }

    private String word(byte[] mac, int from) {
        return words.get(number(mac, from, words.size()));
    }

    private static int number(byte[] mac, int from, int bound) {
        long value = 0;
        for (int i = from; i < from + 4; i++) {
            value = value << 8 | (mac[i] & 0xff);
        }
        return (int) (value % bound);
    }

    private byte[] mac(String text) {
        try {
            Mac copy = (Mac) keyed.clone();
            return copy.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("HmacSHA256: the one of every Java runtime can be copied", impossible);
        }
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256: every Java runtime has it", impossible);
        }
    }
}
