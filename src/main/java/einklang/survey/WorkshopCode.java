package einklang.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code in a workshop's link: ten lower-case letters and digits, none of which looks like another in either case
 * (no 0 o q, 1 i l, 2 z, 5 s, 8 b, 9 g). About 45 bits, so that codes are not found by guessing.
 */
public record WorkshopCode(String value) {
    public static final int LENGTH = 10;

    static final String ALPHABET = "acdefhjkmnprtuvwxy3467";

    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public WorkshopCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("workshop code: wanted 10 letters and digits of " + ALPHABET);
        }
    }

    /** Returns a new code; codes of two calls may be equal, which the database finds out. */
    public static WorkshopCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new WorkshopCode(code.toString());
    }

    /** Reads a code as people type it, in any case and with space around; empty if it cannot be one. */
    public static Optional<WorkshopCode> read(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(folded).matches() ? Optional.of(new WorkshopCode(folded)) : Optional.empty();
    }
}
