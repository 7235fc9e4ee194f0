package einklang.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Connection pools and what runs on them, made alike for both kinds of database. */
final class Pools {
    /** What the pool accepts at least, in milliseconds. */
    private static final long SHORTEST_PATIENCE = 250;

    private Pools() {}

    /** Opens a pool of a fixed size; throws {@link StoreRefusedException} if its first connection cannot be made. */
    static HikariDataSource open(String name, DataSource source, int size, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(Math.max(SHORTEST_PATIENCE, patience.toMillis()));
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof StoreRefusedException refused
                    ? refused
                    : new StoreRefusedException("Cannot connect to the database: " + failed.getMessage(), failed);
        }
    }

    static Jdbi jdbi(DataSource pool) {
        return Jdbi.create(pool).installPlugin(new SqlObjectPlugin());
    }

    /** Borrows a connection; throws {@link StoreBusyException} if none becomes free within the pool's patience. */
    static Handle borrow(Jdbi jdbi) {
        try {
            return jdbi.open();
        } catch (ConnectionException none) {
            throw new StoreBusyException("No connection to the database became free", none);
        }
    }
}
