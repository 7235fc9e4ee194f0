package einklang.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One collection period of a workshop.
 *
 * @param number from 1
 * @param storedState the state as last written; pages ask {@link #stateAt} instead
 * @param invited how many people are asked, 1 to 10,000
 * @param questions one to five, in the order of the form
 * @param closesAt when collecting ends by itself
 * @param closedAt when collecting ended
 * @param readable whether any content was ever readable; then the round never collects again
 * @param shownCount how many answers the live count shows; never falls
 */
public record Round(
        String id,
        String workshopId,
        int number,
        RoundState storedState,
        RoundRules rules,
        OptionalInt invited,
        List<Question> questions,
        Optional<Instant> closesAt,
        Optional<Instant> closedAt,
        boolean readable,
        int shownCount,
        long version) {
    /** The most answers that a round takes. */
    public static final int MOST_RESPONSES = 10_000;

    public static final int MOST_QUESTIONS = 5;

    public Round {
        questions = List.copyOf(questions);
        if (number < 1) {
            throw new IllegalArgumentException("round number: found " + number + ", wanted 1 or more");
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException(
                    "round questions: found " + questions.size() + ", wanted 1 to " + MOST_QUESTIONS);
        }
        if (invited.isPresent() && (invited.getAsInt() < 1 || invited.getAsInt() > MOST_RESPONSES)) {
            throw new IllegalArgumentException("invited: found " + invited.getAsInt() + ", wanted 1 to 10000");
        }
        if (readable != (storedState == RoundState.COMPARED)) {
            throw new IllegalArgumentException("round " + id + ": readable content exactly when compared");
        }
    }

    /** Returns the state at this instant: a collecting round past its closing instant is closed. */
    public RoundState stateAt(Instant now) {
        return storedState.at(closesAt, now);
    }

    /** Whether the round, as it stands at this instant, may be moved to a state. */
    public boolean mayMove(RoundState to, Instant now) {
        return switch (stateAt(now)) {
            case DRAFT -> to == RoundState.COLLECTING;
            case COLLECTING -> to == RoundState.CLOSED;
            case CLOSED -> to == RoundState.COMPARED || (to == RoundState.COLLECTING && mayReopenAt(now));
            case COMPARED -> false;
        };
    }

    /** Returns the round as it is once moved at this instant; whoever stores it checks {@link #mayMove} first. */
    public Round movedTo(RoundState to, Instant now) {
        boolean reopened = to == RoundState.COLLECTING;
        Optional<Instant> ended = reopened ? Optional.empty() : Optional.of(closedAt.orElseGet(() -> endedBy(now)));
        Optional<Instant> ends = reopened ? closesAt.filter(now::isBefore) : closesAt;
        return new Round(
                id,
                workshopId,
                number,
                to,
                rules,
                invited,
                questions,
                ends,
                ended,
                to == RoundState.COMPARED,
                shownCount,
                version + 1);
    }

    private Instant endedBy(Instant now) {
        return closesAt.filter(planned -> !now.isBefore(planned)).orElse(now);
    }

    /** Whether collecting may start again: closed, and nobody has read anything. */
    public boolean mayReopenAt(Instant now) {
        return stateAt(now) == RoundState.CLOSED && !readable;
    }

    /**
     * Returns what the live count may show for this many answers: it moves in batches of {@code minAnswers}, shows the
     * exact number only when everybody invited has answered, at least the minimum, and never falls below what was shown.
     */
    public int countShownFor(int responses) {
        boolean complete =
                invited.isPresent() && invited.getAsInt() >= rules.minAnswers() && responses >= invited.getAsInt();
        int batched = responses / rules.minAnswers() * rules.minAnswers();
        return Math.max(shownCount, complete ? invited.getAsInt() : batched);
    }

    /**
     * Returns the least number of invited people that may be put in place of another one: while answers come in, a batch
     * more than is shown. Else whoever tries one number after the other would read the exact count.
     */
    public int leastInvited() {
        return storedState == RoundState.DRAFT ? 1 : shownCount + rules.minAnswers();
    }

    /** Returns the question with this id, empty if the round does not ask it. */
    public Optional<Question> findQuestion(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }
}
