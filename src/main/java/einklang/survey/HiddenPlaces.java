package einklang.survey;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the masked places of one statement, so that nothing beside it brings them back. */
final class HiddenPlaces {
    /** Shorter words stand in every language and name nobody. */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<String> words;

    private HiddenPlaces(List<String> words) {
        this.words = words;
    }

    /** Reads the places of a text; what of them lies behind its end counts for nothing. */
    static HiddenPlaces of(String text, List<Mask> masks) {
        return new HiddenPlaces(masks.stream()
                .map(mask -> text.substring(Math.min(text.length(), mask.start()), Math.min(text.length(), mask.end())))
                .map(place -> place.strip().toLowerCase(Locale.ROOT))
                .flatMap(place -> Stream.concat(Stream.of(place), words(place)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    private static Stream<String> words(String place) {
        return BETWEEN_WORDS
                .splitAsStream(place)
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_WORD);
    }

    /** Whether a text holds a masked place or a longer word of one; case does not matter. */
    boolean standIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
