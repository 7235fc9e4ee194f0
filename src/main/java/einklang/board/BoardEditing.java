package einklang.board;

import einklang.i18n.LocalText;
import einklang.survey.Material;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Changes boards. A change that was thought of on an earlier state of the board is made all the same where it still makes
 * sense; else nothing is stored and the answer is empty.
 */
public final class BoardEditing {
    private static final int MOST_TRIES = 20;

    private final BoardStore boards;
    private final Comparing comparing;
    private final Supplier<String> keys;

    /** @param keys gives a new random key at each call */
    public BoardEditing(BoardStore boards, Comparing comparing, Supplier<String> keys) {
        this.boards = boards;
        this.comparing = comparing;
        this.keys = keys;
    }

    /** Who edits what, having seen which state. */
    public record Hand(BoardRecord board, long seen, String actor, Instant now) {}

    /** Moves cards to another theme; returns the number of the change. */
    public OptionalLong move(Hand hand, List<PlacementKey> cards, String theme) {
        boolean fromTray = hand.board().board().tray().containsAll(cards);
        return make(hand, fromTray ? new BoardEvent.TakenBack(cards, theme) : new BoardEvent.Moved(cards, theme));
    }

    /** Makes cards a theme of their own, wherever they lie. */
    public OptionalLong moveToNewTheme(Hand hand, List<PlacementKey> cards) {
        return make(hand, new BoardEvent.MovedToNewTheme(cards, keys.get(), keys.get()));
    }

    /** Puts all cards of a theme into another. */
    public OptionalLong merge(Hand hand, String theme, String into) {
        return make(hand, new BoardEvent.Merged(theme, into));
    }

    /** Makes some cards of a theme a new theme. */
    public OptionalLong split(Hand hand, String theme, List<PlacementKey> cards) {
        return make(hand, new BoardEvent.Split(theme, cards, keys.get(), keys.get()));
    }

    /** Puts cards into the tray. */
    public OptionalLong putAside(Hand hand, List<PlacementKey> cards) {
        return make(hand, new BoardEvent.PutAside(cards));
    }

    /** Says what a tension is worth. */
    public OptionalLong decide(Hand hand, ThemePair pair, TensionDecision decision) {
        return make(
                hand,
                decision == TensionDecision.CONFIRMED
                        ? new BoardEvent.TensionConfirmed(pair)
                        : new BoardEvent.TensionDismissed(pair));
    }

    /**
     * Names a theme; an empty text gives the proposed name back. Nothing is stored if somebody else has named the theme
     * since it was seen.
     */
    public OptionalLong rename(Hand hand, String theme, LocalText text) {
        boolean renamedMeanwhile = hand.board().events().stream()
                .filter(recorded -> recorded.seq() > hand.seen())
                .anyMatch(recorded -> recorded.event() instanceof BoardEvent.Renamed renamed
                        && renamed.theme().equals(theme));
        if (renamedMeanwhile) {
            return OptionalLong.empty();
        }
        Optional<BoardStore.NewLabel> label =
                text.isEmpty() ? Optional.empty() : Optional.of(new BoardStore.NewLabel(keys.get(), text));
        return append(hand, new BoardEvent.Renamed(theme, label.map(BoardStore.NewLabel::id)), label, Optional.empty());
    }

    /** Takes back the change with this number, if it is the last one in force. */
    public OptionalLong undo(Hand hand, long target) {
        return make(hand, new BoardEvent.Undone(target));
    }

    /** Makes the change with this number again, if it is the last one taken back. */
    public OptionalLong redo(Hand hand, long target) {
        return make(hand, new BoardEvent.Redone(target));
    }

    /** Lays the cards out anew, finer or wider; what a person moved or named stays. */
    public OptionalLong propose(Hand hand, Material material, int slider) {
        Board board = hand.board().board();
        if (board.seq() != hand.seen()) {
            return OptionalLong.empty();
        }
        StoredProposal proposal = comparing.propose(material, slider);
        BoardEvent event = Lineage.adopt(board, proposal.id(), proposal.proposal(), keys);
        RecordedEvent recorded = new RecordedEvent(board.seq() + 1, hand.actor(), hand.now(), event);
        boolean stored = boards.append(
                hand.board().id(), new BoardStore.Change(recorded, Optional.empty(), Optional.of(proposal)));
        return stored ? OptionalLong.of(recorded.seq()) : OptionalLong.empty();
    }

    private OptionalLong make(Hand hand, BoardEvent event) {
        return append(hand, event, Optional.empty(), Optional.empty());
    }

    private OptionalLong append(
            Hand hand, BoardEvent event, Optional<BoardStore.NewLabel> label, Optional<StoredProposal> proposal) {
        BoardRecord record = hand.board();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Board board = record.board();
            if (!board.accepts(event)) {
                return OptionalLong.empty();
            }
            RecordedEvent recorded = new RecordedEvent(board.seq() + 1, hand.actor(), hand.now(), event);
            if (boards.append(record.id(), new BoardStore.Change(recorded, label, proposal))) {
                return OptionalLong.of(recorded.seq());
            }
            record = again(record);
        }
        return OptionalLong.empty();
    }

    private BoardRecord again(BoardRecord record) {
        return boards.ofRound(record.roundId()).stream()
                .filter(board -> board.id().equals(record.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("board " + record.id() + ": is gone"));
    }
}
