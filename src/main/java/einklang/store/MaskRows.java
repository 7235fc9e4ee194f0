package einklang.store;

import einklang.board.BoardStore.MaskedPlace;
import einklang.survey.Mask;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of masked places; a row only ever belongs to a statement of the round that is spoken of. */
final class MaskRows {
    private MaskRows() {}

    static List<MaskedPlace> ofRound(Handle handle, String roundId) {
        return handle.createQuery("""
                        SELECT m.statement_id, m.start_at, m.end_at, m.kind
                        FROM response r
                        JOIN mask m ON m.response_id = r.id
                        WHERE r.round_id = :round
                        ORDER BY m.statement_id, m.start_at""")
                .bind("round", roundId)
                .map((row, context) -> new MaskedPlace(
                        row.getString(1), new Mask(row.getInt(2), row.getInt(3), Mask.Kind.valueOf(row.getString(4)))))
                .list();
    }

    /** Returns false where a place that begins there is masked already. */
    static boolean insert(Handle handle, String roundId, MaskedPlace place, String actor, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO mask (response_id, statement_id, start_at, end_at, kind, actor, masked_at)
                        SELECT s.response_id, s.id, :start, :end, :kind, :actor, :now
                        FROM statement s JOIN response r ON r.id = s.response_id
                        WHERE s.id = :statement AND r.round_id = :round
                        ON CONFLICT DO NOTHING""")
                        .bind("start", place.mask().start())
                        .bind("end", place.mask().end())
                        .bind("kind", place.mask().kind().name())
                        .bind("actor", actor)
                        .bind("now", now.toEpochMilli())
                        .bind("statement", place.statementId())
                        .bind("round", roundId)
                        .execute()
                == 1;
    }

    static void delete(Handle handle, String roundId, String statementId, int start) {
        handle.createUpdate("""
                        DELETE FROM mask
                        WHERE statement_id = :statement AND start_at = :start AND response_id IN (
                          SELECT id FROM response WHERE round_id = :round)""")
                .bind("statement", statementId)
                .bind("start", start)
                .bind("round", roundId)
                .execute();
    }
}
