package einklang.analysis;

import java.util.Locale;

/** How far the goals of a group agree; the rule stands in docs/scoring.md. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH;

    /** Returns "low", "medium" or "high": the name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
