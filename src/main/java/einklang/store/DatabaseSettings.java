package einklang.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the database is.
 *
 * @param url {@code jdbc:sqlite:PATH} (a plain path without parameters, its folder is created) or
 *     {@code jdbc:postgresql:...}
 * @param user for PostgreSQL; empty means that the URL says it
 * @param password for PostgreSQL; empty means that the URL says it or that none is needed
 */
public record DatabaseSettings(String url, Optional<String> user, Optional<String> password) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public DatabaseSettings {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("database URL: wanted " + SQLITE + "PATH or " + POSTGRESQL
                    + "//HOST/NAME, found one that starts with '" + url.substring(0, Math.min(url.length(), 12)) + "'");
        }
        if (url.startsWith(SQLITE)) {
            requirePlainPath(url.substring(SQLITE.length()));
        }
    }

    /** Returns settings for a SQLite file. */
    public static DatabaseSettings sqlite(Path file) {
        return new DatabaseSettings(SQLITE + file, Optional.empty(), Optional.empty());
    }

    public boolean isSqlite() {
        return url.startsWith(SQLITE);
    }

    /** Returns the absolute path of the SQLite file; throws {@link IllegalStateException} on PostgreSQL. */
    public Path sqliteFile() {
        if (!isSqlite()) {
            throw new IllegalStateException("A PostgreSQL database has no file of its own");
        }
        return Path.of(url.substring(SQLITE.length())).toAbsolutePath().normalize();
    }

    /** Hides the password, also where it is part of the URL. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceFirst("\\?.*", "?...").replaceFirst("//[^/@]*@", "//...@") + "]";
    }

    private static void requirePlainPath(String path) {
        if (path.isBlank() || path.startsWith(":") || path.startsWith("file:") || path.contains("?")) {
            throw new IllegalArgumentException(
                    "database URL: wanted " + SQLITE + "PATH with a plain file path, found path '" + path + "'");
        }
    }
}
