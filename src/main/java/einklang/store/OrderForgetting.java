package einklang.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * Removes from PostgreSQL what would tell in which order answers came: rows lie there as they were inserted, and each
 * carries the number of its transaction. SQLite keeps answers in the order of their random ids anyway.
 */
final class OrderForgetting {
    private static final String OF_ROUND = " WHERE response_id IN (SELECT id FROM response WHERE round_id = :round)";

    private OrderForgetting() {}

    static boolean isNeeded(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException broken) {
            throw new IllegalStateException("the database does not tell its name", broken);
        }
    }

    /** Rewrites all rows of a closed round in one transaction, so that they carry the same number. */
    static void sameTransaction(Handle handle, String roundId) {
        for (String update : new String[] {
            "UPDATE response SET source = source WHERE round_id = :round",
            "UPDATE statement SET position = position" + OF_ROUND,
            "UPDATE no_goals SET question_id = question_id" + OF_ROUND
        }) {
            handle.createUpdate(update).bind("round", roundId).execute();
        }
    }

    /** Puts the rows in the order of their random ids; a transaction of its own, so that older versions are gone. */
    static void sameOrder(Handle handle) {
        handle.execute("CLUSTER response USING response_pkey");
        handle.execute("CLUSTER statement USING statement_pkey");
        handle.execute("CLUSTER no_goals USING no_goals_pkey");
    }
}
