package einklang.survey.incoming;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable however they are written. */
public final class Fold {
    private Fold() {}

    /** Returns the words in lower case, without accents and signs, with one space between them: "E-Mail" is "e mail". */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return plain.replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
    }
}
