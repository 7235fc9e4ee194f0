package einklang.text;

import einklang.i18n.Language;
import java.util.List;

/** A text from which the goal model learns, with its true labels. */
public record TrainingText(Language language, List<String> labels, String text) {
    public TrainingText {
        labels = List.copyOf(labels);
    }
}
