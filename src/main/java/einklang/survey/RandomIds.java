package einklang.survey;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes the random keys of rows and forms, which say nothing about order or time. As safe for threads as its source. */
public final class RandomIds {
    private static final HexFormat HEX = HexFormat.of();

    private final RandomGenerator random;

    /** @param random where guessing must be hopeless: a {@code SecureRandom} */
    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    /** Returns 128 random bits as 32 lower-case hexadecimal digits. */
    public String next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }
}
