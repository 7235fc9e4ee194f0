package einklang.board;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Which events are in force. Undoing takes back the last one in force; a new change forgets what could be redone.
 */
final class History {
    private final List<RecordedEvent> inForce = new ArrayList<>();
    private final List<RecordedEvent> takenBack = new ArrayList<>();

    static History of(List<RecordedEvent> events) {
        History history = new History();
        events.forEach(history::add);
        return history;
    }

    private void add(RecordedEvent recorded) {
        if (recorded.event() instanceof BoardEvent.Undone undone) {
            moveLast(undone.target(), inForce, takenBack);
        } else if (recorded.event() instanceof BoardEvent.Redone redone) {
            moveLast(redone.target(), takenBack, inForce);
        } else {
            inForce.add(recorded);
            takenBack.clear();
        }
    }

    private static void moveLast(long seq, List<RecordedEvent> from, List<RecordedEvent> to) {
        int last = from.size() - 1;
        if (last < 0 || from.get(last).seq() != seq) {
            throw new IllegalArgumentException("board history: found event " + seq + " not to be the last of its kind");
        }
        to.add(from.remove(last));
    }

    List<RecordedEvent> inForce() {
        return List.copyOf(inForce);
    }

    /** The first layout can not be taken back: there would be no board. */
    OptionalLong undoable() {
        return inForce.size() < 2
                ? OptionalLong.empty()
                : OptionalLong.of(inForce.get(inForce.size() - 1).seq());
    }

    OptionalLong redoable() {
        return takenBack.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(takenBack.get(takenBack.size() - 1).seq());
    }
}
