package einklang.text;

import java.util.List;

/**
 * A text from which the goal model learns, with its true labels.
 *
 * @param finer finer goals within the labels, such as "employees/recognition"; may be empty
 * @param weight how much a mistake on it costs, above 0
 */
public record TrainingText(TextLanguage language, List<String> labels, List<String> finer, String text, double weight) {
    public TrainingText {
        labels = List.copyOf(labels);
        finer = List.copyOf(finer);
    }

    /** A text that tells no finer goal. */
    public TrainingText(TextLanguage language, List<String> labels, String text, double weight) {
        this(language, labels, List.of(), text, weight);
    }
}
