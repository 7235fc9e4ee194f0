package einklang.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Makes unguessable words of letters, digits, "-" and "_": 192 random bits, 32 characters. */
public final class RandomTokens implements Supplier<String> {
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns a short word that people can read out: five letters and digits without look-alikes; no secret. */
    public String incident() {
        String letters = "BCDFGHJKMNPQRSTVWXZ23456789";
        StringBuilder word = new StringBuilder();
        random.ints(5, 0, letters.length()).forEach(i -> word.append(letters.charAt(i)));
        return word.toString();
    }
}
