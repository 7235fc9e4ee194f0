package einklang.catalogue;

import einklang.i18n.LocalText;

/**
 * Two goals or finer goals of the catalogue that pull apart.
 *
 * @param pull how they pull apart
 * @param why the reason as shown to people, from the first to the second
 */
public record Opposition(String a, String b, Pull pull, LocalText why) {
    /** How two goals pull apart. */
    public enum Pull {
        /** More of one is less of the other. */
        DIRECT,
        /** Both need the same time, people or money. */
        INDIRECT
    }

    public Opposition {
        if (a.equals(b)) {
            throw new IllegalArgumentException("opposites: found '" + a + "' on both sides, wanted two goals");
        }
    }
}
