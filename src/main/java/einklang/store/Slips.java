package einklang.store;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keyed hashes of printed one-time codes. */
final class Slips {
    private Slips() {}

    static void replace(Handle handle, String roundId, Set<String> codeHashes) {
        handle.createUpdate("DELETE FROM slip WHERE round_id = :round")
                .bind("round", roundId)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO slip (code_hash, round_id, used) VALUES (:hash, :round, FALSE)");
        for (String hash : codeHashes) {
            batch.bind("hash", hash).bind("round", roundId).add();
        }
        batch.execute();
    }
}
