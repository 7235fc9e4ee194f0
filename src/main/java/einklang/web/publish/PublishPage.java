package einklang.web.publish;

import einklang.board.BoardRecord;
import einklang.plan.Publication;
import einklang.web.Frame;
import einklang.web.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page of publish/publish.jte.
 *
 * @param participants address of the page that participants see
 */
public record PublishPage(Frame frame, Releasing releasing, String participants) {
    static PublishPage of(Releasing releasing, String participants) {
        Frame frame = releasing.in().frame(releasing.in().visit().messages().text("publish.title"), Step.REPORT);
        return new PublishPage(frame.withScripts("workshop.js"), releasing, participants);
    }

    /** A board with the number of its last event, as a hidden field. */
    public record Seen(String name, long seq) {}

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public String address(String page) {
        return releasing.in().address(page);
    }

    public boolean compared() {
        return releasing.compared();
    }

    public boolean agreed() {
        return releasing.agreed();
    }

    public boolean goalsAreMissing() {
        return releasing.plan().goals().isEmpty();
    }

    public List<Seen> boards() {
        return releasing.boards().stream()
                .map(board -> new Seen("board-" + board.id(), board.board().seq()))
                .toList();
    }

    public long change() {
        return releasing.plan().change();
    }

    private Optional<Publication.Result> result() {
        return releasing.publication().result();
    }

    private Optional<Publication.Goals> goals() {
        return releasing.publication().goals();
    }

    public boolean resultReleased() {
        return result().isPresent();
    }

    public boolean goalsReleased() {
        return goals().isPresent();
    }

    /** Whether participants see anything. */
    public boolean anythingReleased() {
        return resultReleased() || goalsReleased();
    }

    public boolean measuresTicked() {
        return goals().map(Publication.Goals::measures).orElse(true);
    }

    public boolean commitmentsTicked() {
        return goals().map(Publication.Goals::commitments).orElse(false);
    }

    public String resultStatus() {
        return result().map(released -> released(released.at())).orElseGet(() -> text("publish.hidden"));
    }

    public String goalsStatus() {
        return goals().map(released -> released(released.at())).orElseGet(() -> text("publish.hidden"));
    }

    private String released(Instant at) {
        return text(
                "publish.released",
                frame.messages().dateTime(at, releasing.in().workshop().timeZone()));
    }

    /** Returns how many changes of the boards participants do not see yet. */
    public long newerResult() {
        return result().map(released -> releasing.boards().stream()
                        .mapToLong(board -> newer(board, released))
                        .sum())
                .orElse(0L);
    }

    private static long newer(BoardRecord board, Publication.Result released) {
        long last = board.board().seq();
        return Math.max(0, last - released.boards().getOrDefault(board.id(), 0L));
    }

    /** Returns how many changes of the plan participants do not see yet. */
    public long newerGoals() {
        return goals().map(released -> Math.max(0, change() - released.change()))
                .orElse(0L);
    }

    public String newer(long changes) {
        return frame.messages().plural("publish.newer", changes);
    }
}
