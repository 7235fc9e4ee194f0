package einklang.board;

import einklang.i18n.LocalText;
import einklang.survey.DisclosurePlan;
import einklang.survey.Mask;
import einklang.survey.Round;
import einklang.survey.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps boards. Every write is one transaction. */
public interface BoardStore {
    /** A board to be opened, with the first proposal laid out. */
    record NewBoard(String id, String questionId, StoredProposal proposal, BoardEvent.ProposalAdopted layout) {}

    /** A label that a person typed, under a random key. */
    record NewLabel(String id, LocalText text) {}

    /**
     * An event with the things that it refers to and that are stored with it.
     *
     * @param event its number is the one that it wants to have
     */
    record Change(RecordedEvent event, Optional<NewLabel> label, Optional<StoredProposal> proposal) {
        public static Change of(RecordedEvent event) {
            return new Change(event, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Makes a closed round readable for good: state, disclosure plan, boards and proposals together.
     *
     * @param statements how many statements the plan and the proposals were made from
     * @throws StaleVersion if the round or its answers changed since they were read
     * @throws IllegalStateException if the round is not closed
     */
    void open(Round round, DisclosurePlan plan, int statements, List<NewBoard> boards, String actor, Instant now);

    /** Returns the boards of a round in the order of its questions; none before it was compared. */
    List<BoardRecord> ofRound(String roundId);

    /** Appends a change; false if its number is taken, then nothing was stored. */
    boolean append(String boardId, Change change);

    /** Returns the masks of the statements of a round, by the key of the statement, places in order. */
    List<MaskedPlace> masks(String roundId);

    /** A masked place of a statement. */
    record MaskedPlace(String statementId, Mask mask) {}

    /** Masks a place of a statement of the round, and forgets its translations, which were made from the words there; a place
     * that begins where another does changes nothing. */
    void mask(String roundId, MaskedPlace place, String actor, Instant now);

    /** Shows a masked place again. */
    void unmask(String roundId, String statementId, int start);

    /** Writes down that a file was taken, without content. */
    void logDownload(String workshopId, String actor, String format, Instant now);
}
