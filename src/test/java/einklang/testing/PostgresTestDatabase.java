package einklang.testing;

import einklang.store.DatabaseSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A schema of its own on the server of this test run. */
final class PostgresTestDatabase implements TestDatabase {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String schema = "test_" + NUMBERS.incrementAndGet();
    private @Nullable DatabaseSettings created;

    @Override
    public synchronized DatabaseSettings settings() {
        if (created == null) {
            PostgresServer server = PostgresServer.getOrSkip();
            server.execute("CREATE SCHEMA " + schema);
            created = new DatabaseSettings(
                    server.url() + "?currentSchema=" + schema, Optional.of(PostgresServer.USER), Optional.empty());
        }
        return created;
    }

    @Override
    public synchronized void close() {
        if (created != null) {
            PostgresServer.getOrSkip().execute("DROP SCHEMA " + schema + " CASCADE");
            created = null;
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}
