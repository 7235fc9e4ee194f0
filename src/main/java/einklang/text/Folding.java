package einklang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings words into a form that does not depend on case, accents or the way umlauts are typed: "Kürzere" and "kuerzere"
 * fold alike, as do "zákazník" and "zakaznik".
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TYPED_UMLAUT = Pattern.compile("(?<![aeiouyq])([aou])e");

    private Folding() {}

    /** Returns the folded word; may be empty if nothing but marks was given. Folding twice changes nothing more. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Returns the folded word with "ue" for a typed-out umlaut drawn together, as German needs it. */
    static String german(String folded) {
        return TYPED_UMLAUT.matcher(folded).replaceAll("$1");
    }
}
