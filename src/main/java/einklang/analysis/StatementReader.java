package einklang.analysis;

import einklang.i18n.Language;
import einklang.text.AspectSplitter;
import einklang.text.AspectSplitter.Mark;
import einklang.text.AspectSplitter.Piece;
import einklang.text.GoalModel;
import einklang.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the language and the aspects of a statement. A mark parts two aspects only if both sides speak of different goals
 * clearly enough; otherwise the words stay together ("Fragen und Probleme lösen").
 */
final class StatementReader {
    private static final int SHORT_ITEM = 3;
    private static final double ITEM_BONUS = 0.35;

    private final GoalModel model;
    private final Labels labels;
    private final Thresholds thresholds;

    StatementReader(GoalModel model, Thresholds thresholds) {
        this.model = model;
        this.labels = new Labels(model.labels());
        this.thresholds = thresholds;
    }

    ReadStatement read(SourceStatement statement) {
        Language language = model.language(statement.text(), statement.language());
        List<List<Piece>> runs = new ArrayList<>();
        for (Piece piece : AspectSplitter.pieces(statement.text())) {
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

    private boolean isNewGoal(List<Piece> before, Piece piece, Language language) {
        if (piece.mark() != Mark.STRONG && AspectSplitter.isSubordinate(piece)) {
            return false;
        }
        double[] left = model.scores(tokens(before), language);
        double[] right = model.scores(piece.tokens(), language);
        int leftBest = labels.bestGoal(left);
        int rightBest = labels.bestGoal(right);
        boolean item = piece.tokens().size() <= SHORT_ITEM && tokens(before).size() <= SHORT_ITEM;
        double wanted = thresholds.aspect() - (item ? ITEM_BONUS : 0);
        return leftBest != rightBest
                && left[leftBest] >= wanted
                && right[rightBest] >= wanted
                && !labels.isNoGoal(left, 0)
                && !labels.isNoGoal(right, 0);
    }

    private ReadStatement.Part part(int ordinal, List<Piece> run, Language language) {
        List<Token> tokens = tokens(run);
        Aspect aspect =
                new Aspect(ordinal, run.get(0).start(), run.get(run.size() - 1).end());
        return new ReadStatement.Part(aspect, tokens, model.scores(tokens, language));
    }

    private static List<Token> tokens(List<Piece> run) {
        List<Token> tokens = new ArrayList<>();
        run.forEach(piece -> tokens.addAll(piece.tokens()));
        return tokens;
    }
}
