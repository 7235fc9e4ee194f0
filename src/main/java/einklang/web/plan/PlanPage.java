package einklang.web.plan;

import java.util.Locale;
import java.util.Optional;

/** The pages with an undo button, to which undoing comes back. */
public enum PlanPage {
    AGREE,
    ACT,
    ACT_MATRIX,
    ACT_INDICATORS;

    /** Returns the address of the page below that of the workshop. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '/');
    }

    static Optional<PlanPage> find(String path) {
        for (PlanPage page : values()) {
            if (page.path().equals(path)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
