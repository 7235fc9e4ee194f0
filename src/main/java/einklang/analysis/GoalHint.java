package einklang.analysis;

import java.util.List;

/** What the engine points out about a goal as somebody writes it. A hint, never an error: the writer knows better. */
public sealed interface GoalHint {
    /** The text says what is done rather than what is reached. */
    record ReadsLikeMeasure(List<String> words) implements GoalHint {
        public ReadsLikeMeasure {
            words = List.copyOf(words);
        }
    }

    /** The text is a figure with or without its target: it belongs to the indicators of a goal. */
    record ReadsLikeIndicator(List<String> words) implements GoalHint {
        public ReadsLikeIndicator {
            words = List.copyOf(words);
        }
    }

    /**
     * The text clearly speaks of goals that nobody's answer stands for.
     *
     * @param concepts ids of the catalogue as read in the text, in its order; at least one
     */
    record OutsideWhatPeopleSaid(List<String> concepts) implements GoalHint {
        public OutsideWhatPeopleSaid {
            concepts = List.copyOf(concepts);
        }
    }
}
