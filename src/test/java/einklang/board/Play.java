package einklang.board;

import einklang.analysis.Proposal;
import einklang.i18n.LocalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A board being played with: keeps its events and makes keys that count up. */
final class Play {
    final Map<String, Proposal> proposals = new LinkedHashMap<>();
    final List<RecordedEvent> events = new ArrayList<>();
    private int keys;

    String key() {
        keys++;
        return "k%05d".formatted(keys);
    }

    Board board() {
        return Board.fold(proposals, events);
    }

    Board propose(Proposal proposal) {
        String key = key();
        proposals.put(key, proposal);
        return make(Lineage.adopt(board(), key, proposal, this::key));
    }

    Board make(BoardEvent event) {
        assertAccepted(event);
        events.add(new RecordedEvent(events.size() + 1L, "f", Instant.EPOCH, event));
        return board();
    }

    private void assertAccepted(BoardEvent event) {
        if (!board().accepts(event)) {
            throw new AssertionError("board does not accept " + event);
        }
    }

    Board undo() {
        return make(new BoardEvent.Undone(board().undoable().orElseThrow()));
    }

    Board redo() {
        return make(new BoardEvent.Redone(board().redoable().orElseThrow()));
    }

    /** Makes one edit by chance; returns empty where chance found nothing to do. */
    Optional<BoardEvent> edit(Random random) {
        Board board = board();
        List<PlacementKey> cards = List.copyOf(board.places().keySet());
        List<Theme> themes = board.themes();
        PlacementKey card = cards.get(random.nextInt(cards.size()));
        String theme = themes.get(random.nextInt(themes.size())).id();
        String other = themes.get(random.nextInt(themes.size())).id();
        List<PlacementKey> of = board.cards(theme);
        BoardEvent event = switch (random.nextInt(8)) {
            case 0 -> new BoardEvent.Moved(List.of(card), theme);
            case 1 -> new BoardEvent.MovedToNewTheme(List.of(card), key(), key());
            case 2 -> new BoardEvent.Merged(theme, other);
            case 3 ->
                of.isEmpty()
                        ? new BoardEvent.PutAside(List.of(card))
                        : new BoardEvent.Split(theme, of.subList(0, 1 + random.nextInt(of.size())), key(), key());
            case 4 -> new BoardEvent.Renamed(theme, Optional.of(key()));
            case 5 -> new BoardEvent.PutAside(List.of(card));
            case 6 -> new BoardEvent.TakenBack(List.of(card), theme);
            default ->
                theme.equals(other)
                        ? new BoardEvent.Moved(List.of(card), theme)
                        : new BoardEvent.TensionDismissed(ThemePair.of(theme, other));
        };
        if (!board.accepts(event)) {
            return Optional.empty();
        }
        make(event);
        return Optional.of(event);
    }

    BoardRecord record(String question, Map<String, LocalText> labels) {
        List<StoredProposal> stored = new ArrayList<>();
        proposals.forEach((key, proposal) -> stored.add(new StoredProposal(key, proposal, new HashMap<>())));
        return new BoardRecord("b", "r", question, stored, events, labels);
    }
}
