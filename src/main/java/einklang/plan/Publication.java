package einklang.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What participants see of a workshop, as the facilitator released it last. */
public record Publication(Optional<Result> result, Optional<Goals> goals) {
    public static final Publication NOTHING = new Publication(Optional.empty(), Optional.empty());

    /** What is released and withdrawn by itself. */
    public enum Part {
        RESULT,
        GOALS
    }

    /**
     * The comparison as it stood.
     *
     * @param boards numbers of the last event released, by the key of the board
     */
    public record Result(Map<String, Long> boards, Instant at) {
        public Result {
            boards = Map.copyOf(boards);
            if (boards.isEmpty()) {
                throw new IllegalArgumentException("result: found no board, wanted at least one");
            }
        }
    }

    /**
     * The plan as it was after a change: goals, non-goals and trade-offs, and by choice more.
     *
     * @param change at least 1
     * @param measures whether measures and how far they are belong to it
     * @param commitments whether what the leadership commits itself to belongs to it
     */
    public record Goals(long change, boolean measures, boolean commitments, Instant at) {
        public Goals {
            if (change < 1) {
                throw new IllegalArgumentException("goals: found change " + change + ", wanted 1 or more");
            }
        }
    }

    public boolean isEmpty() {
        return result.isEmpty() && goals.isEmpty();
    }
}
