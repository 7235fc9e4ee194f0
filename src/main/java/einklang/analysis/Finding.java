package einklang.analysis;

import java.util.List;

/**
 * An aspect with what was decided about it.
 *
 * @param label the best goal, as a number of the model's labels
 * @param finer ids of finer goals within it, surest first; may be empty
 * @param twin number of the first finding that is written almost alike, its own if there is none
 * @param words the words that decided, weightiest first; may be empty
 */
record Finding(
        ReadStatement statement,
        ReadStatement.Part part,
        Decision decision,
        int label,
        List<String> finer,
        int twin,
        List<String> words) {
    Finding {
        finer = List.copyOf(finer);
        words = List.copyOf(words);
    }

    Finding withTwin(int other) {
        return new Finding(statement, part, decision, label, finer, other, words);
    }

    String id() {
        return statement.source().id();
    }
}
