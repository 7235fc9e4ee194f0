package einklang.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The features by which a goal is told: words, stems, five-letter beginnings, pieces of words, and pairs of stems in any
 * order. Each counts once a text.
 */
final class GoalFeatures {
    private static final int MOST_TOKENS = 120;
    private static final int PAIR_WINDOW = 4;

    private GoalFeatures() {}

    static Set<Integer> of(List<Token> tokens, TextLanguage language) {
        Set<Integer> features = new HashSet<>();
        List<String> stems = new ArrayList<>();
        for (Token token : tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()))) {
            String stem = Stems.of(token.folded(), language);
            stems.add(stem);
            word(token.folded(), stem, features);
        }
        pairs(stems, features);
        return features;
    }

    /** The features of whole words, their stems and their beginnings: by them a text is in words that somebody wrote before. */
    static Set<Integer> ofWords(List<Token> tokens, TextLanguage language) {
        Set<Integer> features = new HashSet<>();
        for (Token token : tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()))) {
            features.add(FeatureKind.WORD.of(token.folded()));
            features.add(FeatureKind.STEM.of(Stems.of(token.folded(), language)));
            features.add(FeatureKind.BEGINNING.of(beginning(token.folded())));
        }
        return features;
    }

    private static String beginning(String word) {
        return word.length() > 5 ? word.substring(0, 5) : word;
    }

    private static void word(String word, String stem, Set<Integer> features) {
        features.add(FeatureKind.WORD.of(word));
        features.add(FeatureKind.STEM.of(stem));
        features.add(FeatureKind.BEGINNING.of(beginning(word)));
        String edged = "<" + word + ">";
        for (int length = 3; length <= 5; length++) {
            for (int start = 0; start + length <= edged.length(); start++) {
                features.add(FeatureKind.PIECE.of(edged.substring(start, start + length)));
            }
        }
    }

    private static void pairs(List<String> stems, Set<Integer> features) {
        for (int i = 0; i < stems.size(); i++) {
            for (int j = i + 1; j < Math.min(stems.size(), i + 1 + PAIR_WINDOW); j++) {
                String one = stems.get(i);
                String other = stems.get(j);
                features.add(FeatureKind.PAIR.of(one.compareTo(other) < 0 ? one + " " + other : other + " " + one));
                if (j == i + 1) {
                    features.add(FeatureKind.NEIGHBOURS.of(one + " " + other));
                }
            }
        }
    }
}
