package einklang.store;

import einklang.survey.RandomIds;
import einklang.survey.Retention;
import einklang.survey.RoundState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps the promises that no person has to think of: codes are cut 30 days after closing, sentences deleted after the
 * workshop's months, and after closing nothing at rest tells the order of answers. Responses stay as figures. Each
 * deletion leaves a record without content.
 */
public final class Housekeeping {
    /** Runs come every day; a round that ended longer ago was seen by one before. */
    private static final Duration JUST_ENDED = Duration.ofDays(3);

    private record Closed(String roundId, Retention retention, boolean codes, boolean sentences) {
        boolean justEnded(Instant now) {
            return retention.closedAt().plus(JUST_ENDED).isAfter(now);
        }
    }

    private final Database database;
    private final RandomIds ids;

    public Housekeeping(Database database, RandomIds ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * Does all that is due at this instant, then empties the log of the database.
     *
     * @throws StoreBusyException if the database had no time; what is left is done by the next run
     */
    public void run(Instant now) {
        List<Closed> rounds = closed(now);
        for (Closed round : rounds) {
            if (round.codes() && round.retention().codesExpired(now)) {
                database.change(handle -> cutCodes(handle, round.roundId(), now));
            }
            if (round.sentences() && round.retention().sentencesExpired(now)) {
                database.change(handle -> deleteSentences(handle, round.roundId(), now));
            }
        }
        forgetOrder(rounds.stream().filter(round -> round.justEnded(now)).toList());
        database.checkpoint();
    }

    private void forgetOrder(List<Closed> rounds) {
        if (rounds.isEmpty() || !database.<Boolean>read(OrderForgetting::isNeeded)) {
            return;
        }
        database.change(handle -> rounds.forEach(round -> OrderForgetting.sameTransaction(handle, round.roundId())));
        database.change(OrderForgetting::sameOrder);
    }

    private List<Closed> closed(Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT r.id, r.state, r.closes_at, r.closed_at, w.retention_months, w.time_zone,
                               EXISTS (SELECT 1 FROM response p WHERE p.round_id = r.id AND p.code_hash IS NOT NULL),
                               EXISTS (SELECT 1 FROM response p JOIN statement s ON s.response_id = p.id
                                       WHERE p.round_id = r.id AND s.text <> '')
                        FROM round r JOIN workshop w ON w.id = r.workshop_id""").map((row, context) -> closed(row, now)).list().stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Closed> closed(ResultSet row, Instant now) throws SQLException {
        RoundState state = RoundState.valueOf(row.getString(2));
        String id = row.getString(1);
        int months = row.getInt(5);
        ZoneId zone = ZoneId.of(row.getString(6));
        boolean codes = row.getBoolean(7);
        boolean sentences = row.getBoolean(8);
        return Retention.ended(state, instant(row, 3), instant(row, 4), now)
                .map(ended -> new Closed(id, new Retention(ended, months, zone), codes, sentences));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** New keys as well: a code can be worked out from the key of its form. */
    private void cutCodes(Handle handle, String roundId, Instant now) {
        List<String> coded = handle.createQuery(
                        "SELECT id FROM response WHERE round_id = :round AND code_hash IS NOT NULL ORDER BY id")
                .bind("round", roundId)
                .mapTo(String.class)
                .list();
        PreparedBatch batch = handle.prepareBatch(
                "UPDATE response SET code_hash = NULL, later_code = FALSE, submission_key = :key WHERE id = :id");
        coded.forEach(id -> batch.bind("key", ids.next()).bind("id", id).add());
        batch.execute();
        record(handle, "CODES_CUT", coded.size(), 0, now);
    }

    /** The rows stay without their words, because the figures of themes count them. */
    private void deleteSentences(Handle handle, String roundId, Instant now) {
        handle.createUpdate("""
                        DELETE FROM mask WHERE response_id IN (
                            SELECT id FROM response WHERE round_id = :round)""").bind("round", roundId).execute();
        handle.createUpdate("""
                        DELETE FROM gloss WHERE response_id IN (
                            SELECT id FROM response WHERE round_id = :round)""").bind("round", roundId).execute();
        int emptied = handle.createUpdate("""
                        UPDATE statement SET text = '' WHERE text <> '' AND response_id IN (
                            SELECT id FROM response WHERE round_id = :round)""").bind("round", roundId).execute();
        record(handle, "SENTENCES_DELETED", 0, emptied, now);
    }

    private void record(Handle handle, String kind, int responses, int statements, Instant now) {
        handle.createUpdate("""
                        INSERT INTO deletion_record (id, kind, responses, statements, deleted_at)
                        VALUES (:id, :kind, :responses, :statements, :now)""")
                .bind("id", ids.next())
                .bind("kind", kind)
                .bind("responses", responses)
                .bind("statements", statements)
                .bind("now", now.toEpochMilli())
                .execute();
    }
}
