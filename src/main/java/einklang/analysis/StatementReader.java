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
import java.util.Optional;
import java.util.Set;

/**
 * Finds the language and the aspects of a statement. A mark parts two aspects only if both sides speak of different goals
 * clearly enough; otherwise the words stay together ("Fragen und Probleme lösen").
 */
final class StatementReader {
    private static final int SHORT_ITEM = 3;
    private static final double ITEM_BONUS = 0.35;
    private static final double SHARED_VERB = 0;

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
        List<Run> runs = new ArrayList<>();
        for (Piece piece : AspectSplitter.pieces(statement.text(), language)) {
            if (runs.isEmpty()) {
                runs.add(new Run(piece));
            } else {
                Run last = runs.get(runs.size() - 1);
                Optional<Run> next = newGoal(last, piece, language);
                next.ifPresentOrElse(runs::add, () -> last.add(piece));
            }
        }
        List<ReadStatement.Part> parts = new ArrayList<>();
        runs.forEach(run -> parts.add(part(parts.size(), run, language)));
        return new ReadStatement(statement, language, parts);
    }

    /** Returns the piece as an aspect of its own if it and what stands before it speak of different goals. */
    private Optional<Run> newGoal(Run before, Piece piece, TextLanguage language) {
        if (without.contains(EnginePart.ASPECTS)
                || (piece.mark() != Mark.STRONG && AspectSplitter.isSubordinate(piece))) {
            return Optional.empty();
        }
        boolean shared = sharesAVerb(before.own(), piece);
        List<Token> left =
                shared && before.own().size() == 1 ? with(before.read(), last(piece.tokens())) : before.read();
        List<Token> right = shared && piece.tokens().size() == 1
                ? with(before.read().subList(0, 1), piece.tokens().get(0))
                : piece.tokens();
        double wanted = wanted(before.own(), piece);
        if (!areTwoGoals(model.scores(left, language), model.scores(right, language), wanted)) {
            return Optional.empty();
        }
        before.readAs(left);
        Run next = new Run(piece);
        next.readAs(right);
        return Optional.of(next);
    }

    private static List<Token> with(List<Token> tokens, Token last) {
        List<Token> all = new ArrayList<>(tokens);
        all.add(last);
        return all;
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private boolean areTwoGoals(double[] left, double[] right, double wanted) {
        int leftBest = labels.bestGoal(left);
        int rightBest = labels.bestGoal(right);
        return leftBest != rightBest
                && left[leftBest] >= wanted
                && right[rightBest] >= wanted
                && !labels.isNoGoal(left, 0)
                && !labels.isNoGoal(right, 0);
    }

    /**
     * After "and" a single word beside a longer part often shares its verb: "Fragen und Probleme lösen", "solve questions and
     * problems". It is read with the last word after it, or the first before it.
     */
    private static boolean sharesAVerb(List<Token> before, Piece piece) {
        int left = before.size();
        int right = piece.tokens().size();
        return piece.mark() == Mark.AND && Math.min(left, right) == 1 && left != right;
    }

    /** Returns the score that both sides need. Short items of a list need less; what shares a verb needs more. */
    private double wanted(List<Token> before, Piece piece) {
        if (sharesAVerb(before, piece)) {
            return SHARED_VERB;
        }
        int longest = piece.mark() == Mark.AND ? 1 : SHORT_ITEM;
        return thresholds.aspect() - (Math.max(before.size(), piece.tokens().size()) <= longest ? ITEM_BONUS : 0);
    }

    private ReadStatement.Part part(int ordinal, Run run, TextLanguage language) {
        Aspect aspect = new Aspect(ordinal, run.start(), run.end());
        double[] scores = without.contains(EnginePart.NEAREST_EXAMPLES)
                ? model.scores(run.read(), language)
                : model.scoresByExamples(run.read(), language);
        return new ReadStatement.Part(aspect, run.own(), scores);
    }

    /** Pieces that speak of one goal, with the verb that they share with a neighbour. */
    private static final class Run {
        private final List<Piece> pieces = new ArrayList<>();
        private List<Token> read = new ArrayList<>();

        Run(Piece piece) {
            add(piece);
        }

        void add(Piece piece) {
            pieces.add(piece);
            read.addAll(piece.tokens());
        }

        int start() {
            return pieces.get(0).start();
        }

        int end() {
            return pieces.get(pieces.size() - 1).end();
        }

        List<Token> own() {
            List<Token> own = new ArrayList<>();
            pieces.forEach(piece -> own.addAll(piece.tokens()));
            return own;
        }

        /** Returns the words by which the goal is told: its own and a verb that it shares. */
        List<Token> read() {
            return read;
        }

        void readAs(List<Token> words) {
            read = new ArrayList<>(words);
        }
    }
}
