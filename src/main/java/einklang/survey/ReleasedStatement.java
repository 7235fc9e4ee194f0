package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.Optional;

/** What of a statement may be shown. Only {@link Disclosure} makes one. */
public final class ReleasedStatement {
    /** Stands where a place of a sentence is masked. */
    public static final String MASK = "▮▮▮";

    private final String id;
    private final String questionId;
    private final Optional<String> words;
    private final Language language;
    private final Optional<Side> side;
    private final LocalText glosses;
    private final HiddenPlaces hidden;

    ReleasedStatement(
            String id,
            String questionId,
            Optional<String> words,
            Language language,
            Optional<Side> side,
            LocalText glosses,
            HiddenPlaces hidden) {
        this.id = id;
        this.questionId = questionId;
        this.words = words;
        this.language = language;
        this.side = side;
        this.glosses = glosses;
        this.hidden = hidden;
    }

    public String id() {
        return id;
    }

    public String questionId() {
        return questionId;
    }

    /** Returns the author's words with masked places as "▮▮▮"; empty where they are shown only by their sense. */
    public Optional<String> words() {
        return words;
    }

    /** Returns the language; tell it only beside the words, for a rare language points to a person. */
    public Language language() {
        return language;
    }

    /** Returns the side, empty where the plan shows no leaders or the words are hidden. */
    public Optional<Side> side() {
        return side;
    }

    /** Returns translations into other languages than its own; none where the words are shown only by their sense. */
    public LocalText glosses() {
        return glosses;
    }

    /** Whether a translation would bring back what is masked in the words; such a one is never released. */
    public boolean bringsBackMasked(String translation) {
        return hidden.standIn(translation);
    }
}
