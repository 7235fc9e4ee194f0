package einklang.board;

import einklang.analysis.Proposal;
import einklang.i18n.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is stored of the board of one question.
 *
 * @param events in the order of their numbers
 * @param labels that people typed, by key
 */
public record BoardRecord(
        String id,
        String roundId,
        String questionId,
        List<StoredProposal> proposals,
        List<RecordedEvent> events,
        Map<String, LocalText> labels) {
    public BoardRecord {
        proposals = List.copyOf(proposals);
        events = List.copyOf(events);
        labels = Map.copyOf(labels);
    }

    /** Returns the board as it stood after the event with this number; a number not yet reached gives that of now. */
    public BoardRecord asOf(long seq) {
        List<RecordedEvent> until =
                events.stream().filter(event -> event.seq() <= seq).toList();
        return new BoardRecord(id, roundId, questionId, proposals, until, labels);
    }

    /** Folds the events. */
    public Board board() {
        Map<String, Proposal> byKey = new LinkedHashMap<>();
        proposals.forEach(stored -> byKey.put(stored.id(), stored.proposal()));
        return Board.fold(byKey, events);
    }
}
