package einklang.text;

import java.util.List;

/** The model of the product, with and without the votes of the nearest examples. */
public final class OwnGuesser {
    private OwnGuesser() {}

    public static GoalGuesser linear(List<String> labels, List<TrainingText> texts) {
        GoalModel model = GoalModel.train("comparison", labels, texts);
        return (tokens, language) -> GoalGuesser.best(model.scores(tokens, language));
    }

    public static GoalGuesser withExamples(List<String> labels, List<TrainingText> texts) {
        GoalModel model = GoalModel.train("comparison", labels, texts);
        return (tokens, language) -> GoalGuesser.best(model.scoresByExamples(tokens, language));
    }
}
