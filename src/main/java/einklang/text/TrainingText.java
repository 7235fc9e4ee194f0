package einklang.text;

import java.util.List;

/** A text from which the goal model learns, with its true labels. */
public record TrainingText(TextLanguage language, List<String> labels, String text) {
    public TrainingText {
        labels = List.copyOf(labels);
    }
}
