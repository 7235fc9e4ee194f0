package einklang.text;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Logistic regression of liblinear over the features of the product; learns the first label of each text. */
public final class LiblinearGuesser implements GoalGuesser {
    private static final double COST = 8;
    private static final double EPSILON = 0.05;
    private static final int RAREST = 2;

    private final Map<Integer, Integer> columns = new TreeMap<>();
    private final Map<Integer, Double> importance = new HashMap<>();
    private final Model model;

    private LiblinearGuesser(List<String> labels, List<TrainingText> texts) {
        List<Set<Integer>> features = texts.stream()
                .map(text -> GoalFeatures.of(Tokens.of(text.text()), text.language()))
                .toList();
        index(features);
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = columns.size();
        problem.x = features.stream().map(this::row).toArray(Feature[][]::new);
        problem.y = texts.stream()
                .mapToDouble(text -> labels.indexOf(text.labels().get(0)))
                .toArray();
        Linear.disableDebugOutput();
        model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, EPSILON));
    }

    public static GoalGuesser train(List<String> labels, List<TrainingText> texts) {
        return new LiblinearGuesser(labels, texts);
    }

    /** The probabilities of the regression plus the shares of the votes of the nearest examples. */
    public static GoalGuesser withExamples(List<String> labels, List<TrainingText> texts) {
        LiblinearGuesser linear = new LiblinearGuesser(labels, texts);
        List<TrainingCase> cases = new ArrayList<>();
        for (TrainingText text : texts) {
            Set<Integer> own = new HashSet<>();
            text.labels().forEach(label -> own.add(labels.indexOf(label)));
            cases.add(new TrainingCase(GoalFeatures.of(Tokens.of(text.text()), text.language()), own, text.weight()));
        }
        NearestExamples nearest = NearestExamples.of(cases, labels.size(), 2);
        return (tokens, language) -> {
            Set<Integer> features = GoalFeatures.of(tokens, language);
            double[] scores = nearest.shares(features);
            double[] chances = new double[linear.model.getNrClass()];
            Linear.predictProbability(linear.model, linear.row(features), chances);
            int[] classes = linear.model.getLabels();
            for (int i = 0; i < chances.length; i++) {
                scores[classes[i]] += chances[i];
            }
            return GoalGuesser.best(scores);
        };
    }

    @Override
    public int guess(List<Token> tokens, TextLanguage language) {
        return (int) Linear.predict(model, row(GoalFeatures.of(tokens, language)));
    }

    private void index(List<Set<Integer>> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        texts.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        counts.forEach((feature, count) -> {
            columns.put(feature, columns.size() + 1);
            importance.put(feature, Math.sqrt(Math.log((texts.size() + 1.0) / (count + 1.0)) + 1));
        });
    }

    private Feature[] row(Set<Integer> features) {
        int[] known = features.stream()
                .filter(columns::containsKey)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        double square = Arrays.stream(known)
                .mapToDouble(importance::get)
                .map(value -> value * value)
                .sum();
        return Arrays.stream(known)
                .mapToObj(feature -> new FeatureNode(columns.get(feature), importance.get(feature) / Math.sqrt(square)))
                .toArray(Feature[]::new);
    }
}
