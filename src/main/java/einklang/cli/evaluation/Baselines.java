package einklang.cli.evaluation;

import einklang.analysis.SourceStatement;
import einklang.text.Similarity;
import einklang.text.Token;
import einklang.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Simple ways to make piles that a good one has to beat. Those by similarity join the two piles whose texts are most alike on
 * average until none are alike enough; the threshold is the best one for the very set that is scored, which flatters them.
 */
final class Baselines {
    /** A way to make piles for the scenarios of a set. */
    record Baseline(String name, List<Result> results) {
        Baseline {
            results = List.copyOf(results);
        }
    }

    private static final int STEPS = 40;

    private Baselines() {}

    static List<Baseline> of(List<Scenario> set) {
        Similarity similarity = new Similarity();
        return List.of(
                new Baseline("one pile", results(set, statement -> "all")),
                new Baseline("each alone", results(set, SourceStatement::id)),
                byLikeness("words, cosine", set, similarity::cosine),
                byLikeness("Jaro-Winkler", set, similarity::ofTexts));
    }

    private static List<Result> results(
            List<Scenario> set, java.util.function.Function<SourceStatement, String> pileOf) {
        List<Result> results = new ArrayList<>();
        for (Scenario scenario : set) {
            Map<String, List<String>> piles = new LinkedHashMap<>();
            scenario.statements().forEach(one -> piles.put(one.id(), List.of(pileOf.apply(one))));
            results.add(Result.ofPiles(piles));
        }
        return results;
    }

    private static Baseline byLikeness(
            String name, List<Scenario> set, ToDoubleBiFunction<List<Token>, List<Token>> likeness) {
        List<double[][]> matrices =
                set.stream().map(scenario -> matrix(scenario, likeness)).toList();
        Baseline best = new Baseline(name, List.of());
        double bestScore = -1;
        for (int step = 1; step <= STEPS; step++) {
            double threshold = step / (double) STEPS;
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < set.size(); i++) {
                results.add(joined(set.get(i), AverageLinkage.piles(matrices.get(i), threshold)));
            }
            double score = meanPairF1(set, results);
            if (score > bestScore) {
                bestScore = score;
                best = new Baseline(name, results);
            }
        }
        return best;
    }

    private static double meanPairF1(List<Scenario> set, List<Result> results) {
        Predicate<String> everybody = id -> true;
        double sum = 0;
        for (int i = 0; i < set.size(); i++) {
            sum += ScenarioScore.of(set.get(i), results.get(i), everybody)
                    .pairs()
                    .f1();
        }
        return sum / set.size();
    }

    private static double[][] matrix(Scenario scenario, ToDoubleBiFunction<List<Token>, List<Token>> likeness) {
        List<List<Token>> texts =
                scenario.statements().stream().map(one -> Tokens.of(one.text())).toList();
        double[][] matrix = new double[texts.size()][texts.size()];
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = likeness.applyAsDouble(texts.get(i), texts.get(j));
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static Result joined(Scenario scenario, int[] pileOf) {
        Map<String, List<String>> piles = new LinkedHashMap<>();
        for (int i = 0; i < pileOf.length; i++) {
            piles.put(scenario.statements().get(i).id(), List.of("pile-" + pileOf[i]));
        }
        return Result.ofPiles(piles);
    }
}
