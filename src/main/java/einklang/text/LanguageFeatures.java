package einklang.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The features by which a language is told: whole words as typed, their pieces and their letters with accents. */
final class LanguageFeatures {
    private static final int MOST_TOKENS = 60;

    private LanguageFeatures() {}

    static Set<Integer> of(String text, List<Token> tokens) {
        Set<Integer> features = new HashSet<>();
        for (Token token : tokens.subList(0, Math.min(MOST_TOKENS, tokens.size()))) {
            String typed = token.typed(text).toLowerCase(Locale.ROOT);
            features.add(FeatureKind.TYPED.of(typed));
            features.add(FeatureKind.WORD.of(token.folded()));
            pieces("<" + (typed.length() > 30 ? typed.substring(0, 30) : typed) + ">", features);
        }
        return features;
    }

    private static void pieces(String edged, Set<Integer> features) {
        for (int length = 1; length <= 4; length++) {
            for (int start = 0; start + length <= edged.length(); start++) {
                features.add(FeatureKind.LETTERS.of(edged.substring(start, start + length)));
            }
        }
    }
}
