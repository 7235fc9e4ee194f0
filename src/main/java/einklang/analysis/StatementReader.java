package einklang.analysis;

import einklang.i18n.Language;
import einklang.text.AspectSplitter;
import einklang.text.AspectSplitter.Mark;
import einklang.text.AspectSplitter.Piece;
import einklang.text.GoalModel;
import einklang.text.TextLanguage;
import einklang.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the language and the aspects of a statement. A mark parts two aspects only if both sides speak of different goals
 * clearly enough; otherwise the words stay together ("Fragen und Probleme lösen").
 */
final class StatementReader {
    private static final int SHORT_ITEM = 3;
    private static final double ITEM_BONUS = 0.35;
    private static final double SHARED_VERB = 0.3;

    private final GoalModel model;
    private final Labels labels;
    private final Thresholds thresholds;
    private final Set<EnginePart> without;

    StatementReader(GoalModel model, Thresholds thresholds, Set<EnginePart> without) {
        this.without = without;
        this.model = model;
        this.labels = new Labels(model.labels());
        this.thresholds = thresholds;
    }

    ReadStatement read(SourceStatement statement) {
        TextLanguage language = model.language(
                statement.text(), statement.language().map(Language::code).flatMap(TextLanguage::find));
        List<List<Piece>> runs = new ArrayList<>();
        for (Piece piece : AspectSplitter.pieces(statement.text(), language)) {
            if (runs.isEmpty() || !isNewGoal(runs.get(runs.size() - 1), piece, language)) {
                if (runs.isEmpty()) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(piece);
            } else {
                runs.add(new ArrayList<>(List.of(piece)));
            }
        }
        List<ReadStatement.Part> parts = new ArrayList<>();
        runs.forEach(run -> parts.add(part(parts.size(), run, language)));
        return new ReadStatement(statement, language, parts);
    }

    private boolean isNewGoal(List<Piece> before, Piece piece, TextLanguage language) {
        if (without.contains(EnginePart.ASPECTS)
                || (piece.mark() != Mark.STRONG && AspectSplitter.isSubordinate(piece))) {
            return false;
        }
        double[] left = model.scores(tokens(before), language);
        double[] right = model.scores(piece.tokens(), language);
        int leftBest = labels.bestGoal(left);
        int rightBest = labels.bestGoal(right);
        double wanted = wanted(tokens(before), piece);
        return leftBest != rightBest
                && left[leftBest] >= wanted
                && right[rightBest] >= wanted
                && !labels.isNoGoal(left, 0)
                && !labels.isNoGoal(right, 0);
    }

    /**
     * Returns the score that both sides need. Short items of a list need less; after "and" a single word beside a longer part
     * needs more, for it often shares the verb ("Fragen und Probleme lösen").
     */
    private double wanted(List<Token> before, Piece piece) {
        int left = before.size();
        int right = piece.tokens().size();
        if (piece.mark() == Mark.AND && Math.min(left, right) == 1 && left != right) {
            return SHARED_VERB;
        }
        int longest = piece.mark() == Mark.AND ? 1 : SHORT_ITEM;
        return thresholds.aspect() - (Math.max(left, right) <= longest ? ITEM_BONUS : 0);
    }

    private ReadStatement.Part part(int ordinal, List<Piece> run, TextLanguage language) {
        List<Token> tokens = tokens(run);
        Aspect aspect =
                new Aspect(ordinal, run.get(0).start(), run.get(run.size() - 1).end());
        double[] scores = without.contains(EnginePart.NEAREST_EXAMPLES)
                ? model.scores(tokens, language)
                : model.scoresByExamples(tokens, language);
        return new ReadStatement.Part(aspect, tokens, scores);
    }

    private static List<Token> tokens(List<Piece> run) {
        List<Token> tokens = new ArrayList<>();
        run.forEach(piece -> tokens.addAll(piece.tokens()));
        return tokens;
    }
}
