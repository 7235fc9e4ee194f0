package einklang.store;

import einklang.survey.Round;
import einklang.survey.WorkshopStore.Current;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Workshops with their newest rounds as they were read before. The database is asked each time whether they are still
 * so: every change of a workshop or a round raises its version, and what changes without one is read anew. Only what the
 * versions stand for is not read again. Safe for threads.
 */
final class KnownWorkshops {
    /** More than collect at the same time on one server; a few kilobytes each. */
    private static final int MOST = 200;

    private final String mark;
    private final String whole;
    private final Map<String, Current> known = new ConcurrentHashMap<>();

    /** What the rows say now that tells a workshop and its newest round from what they were before. */
    private record Mark(
            String workshop,
            long workshopVersion,
            String round,
            long roundVersion,
            String state,
            @Nullable Instant closesAt,
            int shownCount) {
        boolean fits(Current current) {
            Round was = current.round();
            return workshop.equals(current.workshop().id())
                    && workshopVersion == current.workshop().version()
                    && round.equals(was.id())
                    && roundVersion == was.version()
                    && state.equals(was.storedState().name())
                    && Optional.ofNullable(closesAt).equals(was.closesAt())
                    && shownCount == was.shownCount();
        }
    }

    /** @param column of the workshop that holds the code of the link */
    KnownWorkshops(String column) {
        this.whole = CurrentRows.byColumn(column);
        this.mark = """
                SELECT w.id, w.version, r.id, r.version, r.state, r.closes_at, r.shown_count
                FROM workshop w
                JOIN round r ON r.workshop_id = w.id
                 AND r.number = (SELECT MAX(n.number) FROM round n WHERE n.workshop_id = w.id)
                WHERE w.%s = ?
                """.formatted(column);
    }

    /** Finds the workshop as the database has it now; reads it whole only if it is another than the one known. */
    Optional<Current> find(Handle handle, String code) {
        Current before = known.get(code);
        if (before != null && isStill(handle, code, before)) {
            return Optional.of(before);
        }
        Optional<Current> read = CurrentRows.find(handle, whole, code);
        read.ifPresentOrElse(current -> remember(code, current), () -> known.remove(code));
        return read;
    }

    private void remember(String code, Current current) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(code, current);
    }

    private boolean isStill(Handle handle, String code, Current before) {
        try (PreparedStatement query = handle.getConnection().prepareStatement(mark)) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && mark(row).fits(before);
            }
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    private static Mark mark(ResultSet row) throws SQLException {
        long closesAt = row.getLong(6);
        Instant closes = row.wasNull() ? null : Instant.ofEpochMilli(closesAt);
        return new Mark(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                closes,
                row.getInt(7));
    }
}
