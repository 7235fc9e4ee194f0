package einklang.store;

import einklang.plan.Publication;
import einklang.plan.Publication.Part;
import einklang.plan.PublicationStore;
import einklang.survey.StaleVersion;
import einklang.survey.TryAgain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What participants were shown, as rows that are only ever added. */
public final class StoredPublications implements PublicationStore {
    private final Database database;

    public StoredPublications(Database database) {
        this.database = database;
    }

    /** The newest row of a part. */
    private record Row(long number, boolean released, long change, boolean measures, boolean commitments, Instant at) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getBoolean(2),
                    row.getLong(3),
                    row.getBoolean(4),
                    row.getBoolean(5),
                    Instant.ofEpochMilli(row.getLong(6)));
        }

        Publication.Goals goals() {
            return new Publication.Goals(change, measures, commitments, at);
        }
    }

    @Override
    public Publication read(String workshopId) {
        return database.read(handle -> new Publication(
                find(handle, workshopId, Part.RESULT).flatMap(row -> result(handle, workshopId, row)),
                find(handle, workshopId, Part.GOALS).map(Row::goals)));
    }

    /** Finds the newest row of a part; empty if the part was never released or was taken back. */
    private static Optional<Row> find(Handle handle, String workshopId, Part part) {
        return handle.createQuery("""
                        SELECT number, released, plan_change, measures, commitments, published_at FROM publication
                        WHERE workshop_id = :workshop AND part = :part ORDER BY number DESC LIMIT 1
                        """)
                .bind("workshop", workshopId)
                .bind("part", part.name())
                .map((row, context) -> Row.read(row))
                .findOne()
                .filter(Row::released);
    }

    /** A result whose boards are all gone is none. */
    private static Optional<Publication.Result> result(Handle handle, String workshopId, Row row) {
        Map<String, Long> boards = new HashMap<>();
        handle.createQuery(
                        "SELECT board_id, seq FROM published_board WHERE workshop_id = :workshop AND number = :number")
                .bind("workshop", workshopId)
                .bind("number", row.number())
                .map((board, context) -> Map.entry(board.getString(1), board.getLong(2)))
                .forEach(board -> boards.put(board.getKey(), board.getValue()));
        return boards.isEmpty() ? Optional.empty() : Optional.of(new Publication.Result(boards, row.at()));
    }

    @Override
    public void release(String workshopId, Publication.Result result, String actor) {
        write(handle -> {
            long number =
                    insert(handle, workshopId, Part.RESULT, new Row(0, true, 0, false, false, result.at()), actor);
            result.boards().forEach((board, seq) -> insertBoard(handle, workshopId, number, board, seq));
            return number;
        });
    }

    @Override
    public void release(String workshopId, Publication.Goals goals, String actor) {
        Row row = new Row(0, true, goals.change(), goals.measures(), goals.commitments(), goals.at());
        write(handle -> insert(handle, workshopId, Part.GOALS, row, actor));
    }

    @Override
    public void withdraw(String workshopId, Part part, String actor, Instant now) {
        Row row = new Row(0, false, 0, false, false, now);
        write(handle -> find(handle, workshopId, part)
                .map(released -> insert(handle, workshopId, part, row, actor))
                .orElse(0L));
    }

    private void write(Writing<Long> job) {
        try {
            database.write(job);
        } catch (StoreBusyException busy) {
            throw new TryAgain(busy);
        }
    }

    private static long insert(Handle handle, String workshopId, Part part, Row row, String actor) {
        long number = last(handle, workshopId) + 1;
        int inserted = handle.createUpdate("""
                        INSERT INTO publication (workshop_id, number, part, released, plan_change, measures, commitments,
                            actor, published_at)
                        SELECT w.id, :number, :part, :released, :change, :measures, :commitments, :actor, :at
                        FROM workshop w WHERE w.id = :workshop
                        ON CONFLICT (workshop_id, number) DO NOTHING
                        """)
                .bind("workshop", workshopId)
                .bind("number", number)
                .bind("part", part.name())
                .bind("released", row.released())
                .bind("change", row.change())
                .bind("measures", row.measures())
                .bind("commitments", row.commitments())
                .bind("actor", actor)
                .bind("at", row.at().toEpochMilli())
                .execute();
        if (inserted != 1) {
            throw new StaleVersion("publication of workshop " + workshopId, number, number - 1);
        }
        return number;
    }

    private static long last(Handle handle, String workshopId) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM publication WHERE workshop_id = :workshop")
                .bind("workshop", workshopId)
                .mapTo(Long.class)
                .one();
    }

    private static void insertBoard(Handle handle, String workshopId, long number, String board, long seq) {
        handle.createUpdate("""
                        INSERT INTO published_board (workshop_id, number, board_id, seq)
                        VALUES (:workshop, :number, :board, :seq)
                        """)
                .bind("workshop", workshopId)
                .bind("number", number)
                .bind("board", board)
                .bind("seq", seq)
                .execute();
    }
}
