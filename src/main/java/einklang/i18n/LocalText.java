package einklang.i18n;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text that people wrote in one or more languages. Blank texts count as missing; a text may be missing in every
 * language.
 */
public record LocalText(Map<Language, String> texts) {
    /** A text together with the language it really is in, so that a page can mark a fallback. */
    public record Shown(String text, Language language) {}

    /** No text in any language. */
    public static final LocalText NONE = new LocalText(Map.of());

    public LocalText {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Map.copyOf(kept);
    }

    public static LocalText of(Language language, String text) {
        return new LocalText(Map.of(language, text));
    }

    public static LocalText of(String german, String english, String czech) {
        return new LocalText(Map.of(Language.DE, german, Language.EN, english, Language.CS, czech));
    }

    /** Returns the text in the wanted language, else in the first language that has one, else the empty text. */
    public Shown in(Language wanted) {
        String exact = texts.get(wanted);
        if (exact != null) {
            return new Shown(exact, wanted);
        }
        for (Language language : Language.values()) {
            String text = texts.get(language);
            if (text != null) {
                return new Shown(text, language);
            }
        }
        return new Shown("", wanted);
    }

    /** Returns the text as {@link #in} does, without its language. */
    public String text(Language wanted) {
        return in(wanted).text();
    }

    /** Finds the text in exactly this language. */
    public Optional<String> find(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Returns the offered languages that have no text yet, in the order of {@link Language}. */
    public List<Language> missing(Iterable<Language> offered) {
        List<Language> missing = new ArrayList<>();
        for (Language language : offered) {
            if (!texts.containsKey(language)) {
                missing.add(language);
            }
        }
        return missing;
    }
}
