package einklang.i18n;

import java.util.Locale;
import java.util.Optional;

/** One of the three languages that the product speaks and compares. The order is the order of every language list. */
public enum Language {
    DE("de", "Deutsch"),
    EN("en", "English"),
    CS("cs", "Čeština");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** Returns the two-letter ISO 639-1 code, lower case. */
    public String code() {
        return code;
    }

    /** Returns the name that a speaker of the language looks for, such as "Čeština". */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Finds the language by its code or by a tag that starts with it ("de", "DE", "de-AT"); empty if none fits. */
    public static Optional<Language> find(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Language language : values()) {
            if (wanted.equals(language.code) || wanted.startsWith(language.code + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Returns the language with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Language of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("language: found '" + code + "', wanted de, en or cs"));
    }
}
