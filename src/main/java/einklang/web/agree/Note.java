package einklang.web.agree;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the last form did nothing. Texts: "agree.note.NAME". */
enum Note {
    NOTHING_TICKED,
    CLASH,
    FULL,
    QUOTED;

    String query() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "agree.note." + query();
    }

    static Optional<Note> find(@Nullable String query) {
        for (Note note : values()) {
            if (note.query().equals(query)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }
}
