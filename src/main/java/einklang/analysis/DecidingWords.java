package einklang.analysis;

import einklang.text.GoalModel;
import einklang.text.StopWords;
import einklang.text.TextLanguage;
import einklang.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the words without which a score would be lower, by leaving each out and scoring again: true by construction. */
final class DecidingWords {
    private static final int MOST_TRIED = 25;
    private static final int MOST_NAMED = 3;
    private static final int SHORTEST = 3;
    private static final double LEAST_DROP = 0.02;

    private record Drop(String word, double drop) {}

    private final GoalModel model;

    DecidingWords(GoalModel model) {
        this.model = model;
    }

    /** Returns up to three words as typed, the one with the greatest drop first, ties by the order of the text. */
    List<String> of(String text, List<Token> tokens, TextLanguage language, int label) {
        double whole = model.scores(tokens, language)[label];
        List<Drop> drops = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        for (Token token : tokens.subList(0, Math.min(MOST_TRIED, tokens.size()))) {
            if (isNameable(token) && tried.add(token.folded())) {
                List<Token> rest = tokens.stream()
                        .filter(other -> !other.folded().equals(token.folded()))
                        .toList();
                drops.add(new Drop(token.typed(text), whole - model.scores(rest, language)[label]));
            }
        }
        drops.sort(Comparator.comparingDouble(Drop::drop).reversed());
        return drops.stream()
                .filter(drop -> drop.drop() >= LEAST_DROP)
                .limit(MOST_NAMED)
                .map(Drop::word)
                .toList();
    }

    private static boolean isNameable(Token token) {
        return token.folded().length() >= SHORTEST && !StopWords.contains(token.folded());
    }
}
