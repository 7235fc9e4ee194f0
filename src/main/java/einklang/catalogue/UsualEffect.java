package einklang.catalogue;

import java.util.List;

/**
 * How a ready measure usually works on a goal, before anyone has looked at the own house.
 *
 * @param goal id in the catalogue
 * @param strength 9, 3 or 1 if it helps strongly, noticeably or a little; -9, -3 or -1 if it harms
 */
public record UsualEffect(String goal, int strength) {
    private static final List<Integer> STRENGTHS = List.of(-9, -3, -1, 1, 3, 9);

    public UsualEffect {
        if (!STRENGTHS.contains(strength)) {
            throw new IllegalArgumentException(
                    "effect on " + goal + ": found " + strength + ", wanted one of " + STRENGTHS);
        }
    }
}
