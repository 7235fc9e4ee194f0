package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ready questions in all languages, to start from. */
public enum QuestionSet {
    /** The one question of a first workshop. */
    GOALS(QuestionKind.GOALS, 1),
    /** The four that usually stay open. */
    STRATEGY(QuestionKind.GOALS, 4),
    OBSTACLES(QuestionKind.OBSTACLES, 1);

    private final QuestionKind kind;
    private final int size;

    QuestionSet(QuestionKind kind, int size) {
        this.kind = kind;
        this.size = size;
    }

    public QuestionKind kind() {
        return kind;
    }

    /** Returns the texts of the questions in their order. */
    public List<LocalText> texts() {
        return IntStream.rangeClosed(1, size).mapToObj(this::text).toList();
    }

    private LocalText text(int number) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, Messages.of(language).text("question-set." + name() + "." + number));
        }
        return new LocalText(texts);
    }

    /**
     * Leaves out what is still a ready text beside a language that was written anew, because it would ask people
     * something else.
     */
    public static LocalText withoutLeftovers(LocalText written) {
        LocalText result = written;
        for (QuestionSet set : values()) {
            for (LocalText ready : set.texts()) {
                result = without(ready, result);
            }
        }
        return result;
    }

    private static LocalText without(LocalText ready, LocalText written) {
        Map<Language, String> own = new EnumMap<>(Language.class);
        written.texts().forEach((language, text) -> {
            if (!text.equals(ready.texts().get(language))) {
                own.put(language, text);
            }
        });
        return own.isEmpty() ? written : new LocalText(own);
    }
}
