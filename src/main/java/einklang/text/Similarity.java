package einklang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two texts are written, 0 to 1, 1 = the same words, symmetric. The only caller of commons-text: its own
 * tokenising knows ASCII only, so it is given single words of {@link Tokens}.
 */
public final class Similarity {
    private static final int SHORTEST_TYPO = 5;
    private static final double TYPO_FROM = 0.91;

    private final CosineSimilarity cosine = new CosineSimilarity();
    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();

    /** Returns the Jaro-Winkler similarity of two folded words. */
    public double ofWords(String one, String other) {
        return one.equals(other) ? 1 : jaroWinkler.apply(one, other);
    }

    /** Returns the cosine of how often each word stands in the two texts; 0 if one has no words. */
    public double cosine(List<Token> one, List<Token> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : cosine.cosineSimilarity(counts(one), counts(other));
    }

    private static Map<CharSequence, Integer> counts(List<Token> tokens) {
        Map<CharSequence, Integer> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(Folding.german(token.folded()), 1, Integer::sum));
        return counts;
    }

    /** Returns the Jaro-Winkler similarity of two whole texts, their folded words joined by blanks. */
    public double ofTexts(List<Token> one, List<Token> other) {
        return ofWords(joined(one), joined(other));
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /**
     * Tells whether two texts are the same words in any order, but for typing errors in words of five letters or more. A word
     * that only one of them has makes them different: "mehr Anrufe" is not "weniger Anrufe".
     */
    public boolean isNearDuplicate(List<Token> one, List<Token> other) {
        if (one.isEmpty() || one.size() != other.size()) {
            return false;
        }
        List<String> left = words(one);
        List<String> right = words(other);
        List<String> unmatched = new ArrayList<>();
        for (String word : left) {
            if (!right.remove(word)) {
                unmatched.add(word);
            }
        }
        return unmatched.stream().allMatch(word -> removeTypo(word, right));
    }

    private boolean removeTypo(String word, List<String> candidates) {
        for (String candidate : candidates) {
            boolean longEnough = Math.min(word.length(), candidate.length()) >= SHORTEST_TYPO;
            if (longEnough && ofWords(word, candidate) >= TYPO_FROM && word.charAt(0) == candidate.charAt(0)) {
                return candidates.remove(candidate);
            }
        }
        return false;
    }

    private static List<String> words(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        tokens.forEach(token -> words.add(Folding.german(token.folded())));
        words.sort(String::compareTo);
        return words;
    }
}
