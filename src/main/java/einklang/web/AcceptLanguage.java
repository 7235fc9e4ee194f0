package einklang.web;

import einklang.i18n.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Accept-Language header. */
final class AcceptLanguage {
    private static final int LONGEST = 500;

    private AcceptLanguage() {}

    /** Returns the spoken language with the highest weight; empty for none, no header or a broken one. */
    static Optional<Language> best(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header.toLowerCase(Locale.ROOT));
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                    .flatMap(range -> Language.find(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
