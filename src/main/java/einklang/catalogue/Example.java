package einklang.catalogue;

import einklang.i18n.Language;
import java.util.List;

/**
 * A sentence or word that shows what a goal sounds like.
 *
 * @param kind whether somebody might answer like this, or it is only a word that hints at the goal
 * @param labels ids of goals, primary first, or only {@link Concept#NONE}; never empty
 * @param finer ids of finer goals within these; may be empty
 */
public record Example(Language language, Kind kind, List<String> labels, List<String> finer, String text) {
    /** What an example is. */
    public enum Kind {
        SENTENCE,
        TERM
    }

    public Example {
        labels = List.copyOf(labels);
        finer = List.copyOf(finer);
        if (labels.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("example: found labels " + labels + " and text '" + text
                    + "', wanted at least one label and a text");
        }
    }

    /** An example that tells no finer goal. */
    public Example(Language language, Kind kind, List<String> labels, String text) {
        this(language, kind, labels, List.of(), text);
    }
}
