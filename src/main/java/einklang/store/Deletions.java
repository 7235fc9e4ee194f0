package einklang.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Removes answers for good and keeps a record of how many, without content. */
final class Deletions {
    private Deletions() {}

    /** Removes the answers of a round; printed codes may be used again and the live count starts anew. */
    static void discardAnswers(Handle handle, String roundId, String recordId, Instant now) {
        record(handle, "ANSWERS_DISCARDED", "r.id = :key", roundId, recordId, now);
        removeResponses(handle, "r.id = :key", roundId);
        handle.createUpdate("DELETE FROM answer_import WHERE round_id = :round")
                .bind("round", roundId)
                .execute();
        handle.createUpdate("UPDATE slip SET used = FALSE WHERE round_id = :round")
                .bind("round", roundId)
                .execute();
        handle.createUpdate("UPDATE round SET shown_count = 0, responses = 0, version = version + 1 WHERE id = :round")
                .bind("round", roundId)
                .execute();
    }

    /** Removes a workshop with all that belongs to it, its trial too. */
    static void deleteWorkshop(Handle handle, String workshopId, String recordId, Instant now) {
        record(handle, "WORKSHOP_DELETED", "r.workshop_id = :key", workshopId, recordId, now);
        // Answers point to teams and questions, so they go before the cascade reaches those.
        removeResponses(
                handle,
                "r.workshop_id = :key OR r.workshop_id IN (SELECT w.id FROM workshop w WHERE w.trial_of = :key)",
                workshopId);
        handle.createUpdate("DELETE FROM workshop WHERE id = :workshop")
                .bind("workshop", workshopId)
                .execute();
    }

    private static void record(Handle handle, String kind, String rounds, String key, String recordId, Instant now) {
        handle.createUpdate("""
                        INSERT INTO deletion_record (id, kind, responses, statements, deleted_at)
                        SELECT :id, :kind,
                            (SELECT COUNT(*) FROM response p JOIN round r ON r.id = p.round_id WHERE %1$s),
                            (SELECT COUNT(*) FROM statement s JOIN response p ON p.id = s.response_id
                                JOIN round r ON r.id = p.round_id WHERE %1$s),
                            :now
                        """.formatted(rounds))
                .bind("id", recordId)
                .bind("kind", kind)
                .bind("key", key)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Removes an import with its answers and returns how many those were. */
    static int undoImport(Handle handle, String roundId, String importId, String recordId, Instant now) {
        handle.createUpdate("""
                        INSERT INTO deletion_record (id, kind, responses, statements, deleted_at)
                        SELECT :id, 'IMPORT_UNDONE', people, statements, :now FROM answer_import WHERE id = :import
                        """)
                .bind("id", recordId)
                .bind("now", now.toEpochMilli())
                .bind("import", importId)
                .execute();
        int removed = handle.createUpdate("""
                        DELETE FROM response WHERE round_id = :round AND id IN (
                            SELECT response_id FROM imported_response WHERE import_id = :import)
                        """)
                .bind("round", roundId)
                .bind("import", importId)
                .execute();
        handle.createUpdate("DELETE FROM answer_import WHERE id = :import")
                .bind("import", importId)
                .execute();
        return removed;
    }

    private static void removeResponses(Handle handle, String rounds, String key) {
        handle.createUpdate("DELETE FROM response WHERE round_id IN (SELECT r.id FROM round r WHERE " + rounds + ")")
                .bind("key", key)
                .execute();
    }
}
