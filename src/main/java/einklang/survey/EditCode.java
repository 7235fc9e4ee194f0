package einklang.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code that a respondent keeps to change an answer or to see where it stands, such as "AMSEL-47-KIRSCHE", or the
 * code of a printed slip. Upper case, parts joined by hyphens.
 */
public record EditCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,12}(-[A-Z0-9]{2,12}){1,5}");

    public EditCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("edit code: wanted words and numbers joined by hyphens");
        }
    }

    /** Reads a code as people type it: any case, spaces or hyphens between the parts; empty if it cannot be one. */
    public static Optional<EditCode> read(String typed) {
        String folded = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015_-]+", "-");
        return SHAPE.matcher(folded).matches() ? Optional.of(new EditCode(folded)) : Optional.empty();
    }

    /** Never prints the code: it is a secret. */
    @Override
    public String toString() {
        return "EditCode[...]";
    }
}
