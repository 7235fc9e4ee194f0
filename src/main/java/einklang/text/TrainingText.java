package einklang.text;

import java.util.List;

/**
 * A text from which the goal model learns, with its true labels.
 *
 * @param weight how much a mistake on it costs, above 0
 */
public record TrainingText(TextLanguage language, List<String> labels, String text, double weight) {
    public TrainingText {
        labels = List.copyOf(labels);
    }
}
