package einklang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes whole copies of a SQLite file, also while it is in use: one read transaction sees one state. */
final class SqliteCopies {
    private SqliteCopies() {}

    /**
     * Writes a checked copy under a temporary name, then gives it its name in one step.
     *
     * @throws StoreRefusedException if the target exists, cannot be written, or the copy is not sound
     */
    static void copy(Path from, Path target) {
        if (Files.exists(target)) {
            throw new StoreRefusedException("The file " + target + " exists already: choose a new name for the copy");
        }
        Path part = SqliteFiles.beside(target, ".part");
        try {
            SqliteFiles.deleteIfExists(part);
            SqliteFiles.prepare(part);
            vacuumInto(from, part);
            refuseUnsound(part);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException failed) {
            throw new StoreRefusedException(
                    "Cannot copy " + from + " to " + target + ": " + failed.getMessage(), failed);
        } finally {
            SqliteFiles.deleteIfExists(part);
        }
    }

    /** The copy holds no deleted rows and no free pages. */
    private static void vacuumInto(Path from, Path part) throws SQLException {
        try (Connection connection = SqliteSource.untouched(from).getConnection();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        }
    }

    /** Throws {@link StoreRefusedException} unless SQLite finds the whole file in order. */
    static void refuseUnsound(Path file) throws SQLException {
        String found;
        try (Connection connection = SqliteSource.untouched(file).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
            found = row.next() ? row.getString(1) : "nothing";
        }
        if (!"ok".equals(found)) {
            throw new StoreRefusedException("The file " + file + " is damaged: integrity_check says " + found);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
