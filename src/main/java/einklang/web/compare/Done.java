package einklang.web.compare;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the last form did; said on the page that follows. Texts: "compare.done.NAME". */
enum Done {
    MOVED,
    NEW_THEME,
    MERGED,
    RENAMED,
    ASIDE,
    CONFIRMED,
    DISMISSED,
    PROPOSED,
    UNDONE,
    REDONE,
    NOTHING_TICKED;

    String query() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "compare.done." + query();
    }

    static Optional<Done> find(@Nullable String query) {
        for (Done done : values()) {
            if (done.query().equals(query)) {
                return Optional.of(done);
            }
        }
        return Optional.empty();
    }
}
