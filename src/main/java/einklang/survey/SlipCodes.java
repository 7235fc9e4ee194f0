package einklang.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes the one-time codes of printed slips, such as "ACDE-FHJK-MN34": about 54 random bits, easy to type. */
public final class SlipCodes {
    /** The most slips of a round. */
    public static final int MOST = 500;

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final RandomGenerator random;

    public SlipCodes(RandomGenerator random) {
        this.random = random;
    }

    /** Returns this many different codes in no order that means anything. */
    public List<EditCode> next(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("slips: found " + number + ", wanted 1 to " + MOST);
        }
        Set<EditCode> codes = new LinkedHashSet<>();
        while (codes.size() < number) {
            codes.add(new EditCode(code()));
        }
        return List.copyOf(codes);
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(Character.toUpperCase(
                    WorkshopCode.ALPHABET.charAt(random.nextInt(WorkshopCode.ALPHABET.length()))));
        }
        return code.toString();
    }
}
