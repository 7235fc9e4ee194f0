package einklang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups texts that are written almost alike. Only texts that share a rough key are compared, so that ten thousand texts
 * stay quick; in a very full key each text is compared with the first fifty only.
 */
public final class NearDuplicates {
    private static final int MOST_COMPARED = 50;

    private final Similarity similarity = new Similarity();

    /**
     * Returns for each text the index of the first text of its group, its own if it stands alone. The grouping is transitive
     * and depends on the order of the texts only through the limit above: callers pass them in a fixed order.
     */
    public int[] groups(List<List<Token>> texts) {
        int[] first = new int[texts.size()];
        Arrays.setAll(first, index -> index);
        for (List<Integer> alike : buckets(texts).values()) {
            join(alike, texts, first);
        }
        Arrays.setAll(first, index -> root(first, index));
        return first;
    }

    private void join(List<Integer> alike, List<List<Token>> texts, int[] first) {
        for (int i = 1; i < alike.size(); i++) {
            for (int j = 0; j < Math.min(i, MOST_COMPARED); j++) {
                int one = root(first, alike.get(i));
                int other = root(first, alike.get(j));
                if (one != other && similarity.isNearDuplicate(texts.get(alike.get(i)), texts.get(alike.get(j)))) {
                    first[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
    }

    private static int root(int[] first, int index) {
        int at = index;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    /** The key: how many words, and their first letters in order of the alphabet. Typing errors hardly touch first letters. */
    private static Map<String, List<Integer>> buckets(List<List<Token>> texts) {
        Map<String, List<Integer>> buckets = new TreeMap<>();
        for (int index = 0; index < texts.size(); index++) {
            if (!texts.get(index).isEmpty()) {
                buckets.computeIfAbsent(key(texts.get(index)), key -> new ArrayList<>())
                        .add(index);
            }
        }
        return buckets;
    }

    private static String key(List<Token> tokens) {
        char[] letters = new char[tokens.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = tokens.get(i).folded().charAt(0);
        }
        Arrays.sort(letters);
        return new String(letters);
    }
}
