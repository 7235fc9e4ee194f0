package einklang.web;

import java.util.Locale;

/** The five steps of a workshop, in order. */
public enum Step {
    ASK,
    COMPARE,
    AGREE,
    ACT,
    REPORT;

    /** Returns the key of the step's name. */
    public String key() {
        return "step." + name().toLowerCase(Locale.ROOT);
    }
}
