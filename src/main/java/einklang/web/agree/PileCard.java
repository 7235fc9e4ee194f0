package einklang.web.agree;

import java.util.List;
import java.util.Optional;

/**
 * A pile to make a goal of.
 *
 * @param lang of the label where it is not that of the page
 * @param words some of it, as people wrote it
 * @param covered says what has become of it
 */
public record PileCard(
        String lineage, String label, String lang, int people, List<Words> words, Optional<String> covered) {
    /** What one person wrote. */
    public record Words(String text, String lang) {}

    public PileCard {
        words = List.copyOf(words);
    }
}
