package einklang.catalogue;

import einklang.i18n.Language;
import einklang.text.Folding;
import java.util.Optional;

/**
 * A word by which a goal can be told to read like something else.
 *
 * @param language empty for words that are the same in all languages, such as abbreviations
 * @param form folded, without its asterisks
 */
public record TellingWord(Optional<Language> language, Tells tells, String form, Match match) {
    /** What the word speaks for. */
    public enum Tells {
        MEASURE,
        FIGURE
    }

    /** Where the form stands in a word. */
    enum Match {
        WHOLE,
        START,
        END,
        WITHIN
    }

    /** Reads a form with asterisks for what may stand before or after it; the form is folded. */
    static TellingWord of(Optional<Language> language, Tells tells, String written) {
        boolean before = written.startsWith("*");
        boolean after = written.endsWith("*");
        Match match = before ? after ? Match.WITHIN : Match.END : after ? Match.START : Match.WHOLE;
        return new TellingWord(language, tells, Folding.fold(written.replace("*", "")), match);
    }

    /** Tells whether a folded word is meant, in a text of this language. */
    public boolean fits(String folded, Language textLanguage) {
        return (language.isEmpty() || language.get() == textLanguage)
                && switch (match) {
                    case WHOLE -> folded.equals(form);
                    case START -> folded.startsWith(form);
                    case END -> folded.endsWith(form);
                    case WITHIN -> folded.contains(form);
                };
    }
}
