package einklang.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A connection to SQLite that keeps its statements ready when they are closed, and hands them out again for the same
 * text. Preparing a statement costs several times what running it does, and neither the driver nor the pool keeps any.
 * Like every connection it is used by one thread at a time.
 */
final class KeepingConnection extends JDBC4Connection {
    /** More than the program has on its busy paths; what was used longest ago gives way. */
    static final int MOST_KEPT = 100;

    private final Map<String, KeptStatement> kept = new LinkedHashMap<>();

    KeepingConnection(String url, String file, Properties settings) throws SQLException {
        super(url, file, settings);
    }

    /** All other ways to prepare a statement lead here. */
    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        KeptStatement ready = kept.remove(sql);
        return ready == null ? new KeptStatement(this, sql) : ready.taken();
    }

    /** Takes a statement back; returns the one that has to go for it, which may be itself, or null. */
    @Nullable
    KeptStatement keep(String sql, KeptStatement statement) {
        if (kept.putIfAbsent(sql, statement) != null) {
            return statement;
        }
        return kept.size() > MOST_KEPT ? kept.remove(kept.keySet().iterator().next()) : null;
    }
}
