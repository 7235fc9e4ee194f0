package einklang.text;

import java.util.Optional;

/** The languages whose endings and words this package knows. Kept apart from those of the screen, which depend on nothing here. */
public enum TextLanguage {
    DE("de"),
    EN("en"),
    CS("cs");

    private final String code;

    TextLanguage(String code) {
        this.code = code;
    }

    /** Returns the two-letter ISO 639-1 code, lower case. */
    public String code() {
        return code;
    }

    /** Finds the language with exactly this code. */
    public static Optional<TextLanguage> find(String code) {
        for (TextLanguage language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
