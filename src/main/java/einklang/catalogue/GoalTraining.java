package einklang.catalogue;

import einklang.text.GoalModel;
import einklang.text.TextLanguage;
import einklang.text.TrainingText;
import java.util.ArrayList;
import java.util.List;

/** Trains the goal model from the examples of a catalogue. */
public final class GoalTraining {
    /** A word alone says less than a sentence that somebody might write. */
    private static final double TERM_WEIGHT = 0.5;

    private GoalTraining() {}

    /**
     * Trains a model; the same examples in the same order give the same bits on every machine.
     *
     * @param version names the examples, such as their hash
     */
    public static GoalModel train(String version, Catalogue catalogue, List<Example> examples) {
        List<String> labels = new ArrayList<>();
        catalogue.concepts().forEach(concept -> labels.add(concept.id()));
        labels.add(Concept.NONE);
        List<TrainingText> texts = new ArrayList<>();
        for (Example example : examples) {
            double weight = example.kind() == Example.Kind.TERM ? TERM_WEIGHT : 1;
            texts.add(new TrainingText(language(example), example.labels(), example.finer(), example.text(), weight));
        }
        return GoalModel.train(version, labels, texts);
    }

    private static TextLanguage language(Example example) {
        return TextLanguage.find(example.language().code()).orElseThrow();
    }
}
