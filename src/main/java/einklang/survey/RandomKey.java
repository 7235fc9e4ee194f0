package einklang.survey;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes the keys of stored things: 128 random bits, so that a key tells neither order nor time. */
public final class RandomKey {
    private static final int BYTES = 16;

    private RandomKey() {}

    /** Returns 32 hexadecimal digits. */
    public static String next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
