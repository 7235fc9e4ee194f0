package einklang.web.export;

import einklang.web.Frame;
import java.util.Optional;

/**
 * Where a file waits.
 *
 * @param base address of the page on which it was ordered
 * @param back query of that page, with what was chosen there
 * @param name of the file; empty if it is gone
 */
public record StatusPage(Frame frame, String base, String job, String back, State state, String name, int bytes) {
    /** What can be said of a file. */
    public enum State {
        WAITING,
        READY,
        FAILED,
        GONE;

        static State of(Optional<Shelf.State> state) {
            return state.map(known -> valueOf(known.name())).orElse(GONE);
        }
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    /** Returns the address of the file. */
    public String file() {
        return base + "/jobs/" + job + "/file";
    }

    /** Returns the size in kilobytes, rounded up. */
    public String size() {
        return frame.messages().number((bytes + 1023L) / 1024);
    }
}
