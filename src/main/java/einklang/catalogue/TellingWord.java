package einklang.catalogue;

import einklang.i18n.Language;
import einklang.text.Folding;
import einklang.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One or more words in a row by which a goal can be told to read like something else.
 *
 * @param language empty for words that are the same in all languages, such as abbreviations
 * @param forms one a word, folded, an asterisk standing for whatever comes before or after; at least one
 */
public record TellingWord(Optional<Language> language, Tells tells, List<String> forms) {
    private static final String ANYTHING = "*";

    /** What the words speak for. */
    public enum Tells {
        /** Something is introduced or done: enough anywhere in a text. */
        MEASURE,
        /** A thing or a habit that serves a goal: telling at the head of a short text. */
        MEANS,
        /** The name of a figure. */
        FIGURE,
        /** A unit or a comparison, which goes with a number and says nothing by itself. */
        AMOUNT
    }

    public TellingWord {
        forms = List.copyOf(forms);
        if (forms.isEmpty()
                || forms.stream().anyMatch(form -> form.replace(ANYTHING, "").isEmpty())) {
            throw new IllegalArgumentException("telling word: found " + forms + ", wanted letters in each word");
        }
    }

    /** Reads words as written, such as "Wissensdatenbank*" or "second look". */
    static TellingWord of(Optional<Language> language, Tells tells, String written) {
        List<String> forms =
                Arrays.stream(written.strip().split(" +")).map(Folding::fold).toList();
        return new TellingWord(language, tells, forms);
    }

    /** Tells whether the words stand at this place of a text in this language. */
    public boolean standsAt(int index, List<Token> tokens, Language textLanguage) {
        if ((language.isPresent() && language.get() != textLanguage) || index + forms.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (!fits(forms.get(i), tokens.get(index + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String form, String word) {
        String letters = form.replace(ANYTHING, "");
        boolean before = form.startsWith(ANYTHING);
        boolean after = form.endsWith(ANYTHING);
        if (before && after) {
            return word.contains(letters);
        }
        return before ? word.endsWith(letters) : after ? word.startsWith(letters) : word.equals(letters);
    }
}
