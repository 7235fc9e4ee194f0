package einklang.catalogue;

import einklang.i18n.LocalText;

/** Two goals of the catalogue that pull apart, with the reason as shown to people. */
public record Opposition(String a, String b, LocalText why) {
    public Opposition {
        if (a.equals(b)) {
            throw new IllegalArgumentException("opposites: found '" + a + "' on both sides, wanted two goals");
        }
    }
}
