package einklang.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feels whether the database answers, for watchdogs. */
public final class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Database database;

    public Pulse(Database database) {
        this.database = database;
    }

    /** Tells whether a query comes back; logs the kind of failure if not, never its message. */
    public boolean beats() {
        try {
            return database.read(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one().equals(1));
        } catch (RuntimeException unwell) {
            LOG.warn("The database does not answer: {}", unwell.getClass().getSimpleName());
            return false;
        }
    }
}
