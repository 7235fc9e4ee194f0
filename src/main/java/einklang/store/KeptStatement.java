package einklang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A statement that is put aside when it is closed. Whoever takes it again finds it as new: without values and limits of
 * the run before. While aside it holds no view of the database, so the log can be emptied.
 */
final class KeptStatement extends JDBC4PreparedStatement {
    private final KeepingConnection connection;
    /** The schema stays the same while connections are open, and so do the columns. */
    private final String @Nullable [] columns;

    private boolean aside;

    KeptStatement(KeepingConnection connection, String sql) throws SQLException {
        super(connection, sql);
        this.connection = connection;
        this.columns = rs.colsMeta;
    }

    KeptStatement taken() {
        aside = false;
        return this;
    }

    /** The driver would ask SQLite for the name of each column at each run. */
    @Override
    public ResultSet getResultSet() throws SQLException {
        if (rs.colsMeta == null) {
            rs.colsMeta = columns;
        }
        return super.getResultSet();
    }

    @Override
    public void close() throws SQLException {
        if (aside) {
            return;
        }
        if (pointer.isClosed() || connection.isClosed() || isCloseOnCompletion()) {
            super.close();
            return;
        }
        forget();
        aside = true;
        KeptStatement gone = connection.keep(sql, this);
        if (gone != null) {
            gone.end();
        }
    }

    private void forget() throws SQLException {
        rs.close();
        clearGeneratedKeys();
        pointer.safeRunInt(DB::reset);
        clearBatch();
        // Not clearParameters(): SQLite would take cleared values as a reason to plan the statement anew. What is run
        // without a value now gets none.
        batch = new Object[paramCount];
        setMaxRows(0);
        setQueryTimeout(0);
    }

    private void end() throws SQLException {
        super.close();
    }
}
