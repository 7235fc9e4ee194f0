package einklang.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the schema of a database to the version that this program knows. One folder of scripts serves both kinds of
 * database; {@code ${rows}} stands for {@code WITHOUT ROWID} on SQLite and for nothing on PostgreSQL.
 */
final class Migrations {
    private final Flyway flyway;
    private final String name;

    private Migrations(Flyway flyway, String name) {
        this.flyway = flyway;
        this.name = name;
    }

    /** The name is what messages call the database. */
    static Migrations of(DataSource source, String folder, boolean sqlite, String name) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + folder)
                .placeholders(Map.of("rows", sqlite ? "WITHOUT ROWID" : ""))
                .validateMigrationNaming(true)
                .load();
        return new Migrations(flyway, name);
    }

    /** Tells whether the database has a schema that running the migrations would change. */
    boolean wouldChangeExisting() {
        return flyway.info().applied().length > 0 && flyway.info().pending().length > 0;
    }

    /** Returns the version of the schema as found, written as in the name of its script, such as "003"; "0" for an empty database. */
    String foundVersion() {
        MigrationInfo current = flyway.info().current();
        return current == null || current.getVersion() == null
                ? "0"
                : current.getVersion().getVersion();
    }

    /** Throws {@link StoreRefusedException} if the schema has a migration that this program does not know. */
    void refuseNewer() {
        boolean newer = Arrays.stream(flyway.info().applied())
                .anyMatch(one -> one.getState().name().toUpperCase(Locale.ROOT).startsWith("FUTURE"));
        if (newer) {
            throw new StoreRefusedException(
                    "The database " + name + " has schema version " + foundVersion()
                            + ", which is newer than this program knows. Use the program version that wrote it, or a newer one.");
        }
    }

    /** Throws {@link StoreRefusedException} unless the schema is exactly the one that this program knows. */
    void refuseOther() {
        refuseForeign();
        refuseNewer();
        if (flyway.info().pending().length > 0) {
            throw new StoreRefusedException("The database " + name + " has schema version " + foundVersion()
                    + ", which is older than this program's. Start the server once to bring it up to date.");
        }
    }

    /** Throws {@link StoreRefusedException} if the file is in order but no database of this program. */
    void refuseForeign() {
        if (flyway.info().applied().length == 0) {
            throw new StoreRefusedException("The file " + name + " is not a database of this program");
        }
    }

    /** Runs what is missing; throws {@link StoreRefusedException} if a script fails or was changed after it ran. */
    void run() {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new StoreRefusedException(
                    "The schema of the database " + name + " cannot be brought up to date: " + failed.getMessage(),
                    failed);
        }
    }
}
