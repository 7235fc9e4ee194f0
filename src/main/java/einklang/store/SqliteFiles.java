package einklang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The files of a SQLite database. They are never read here while it is open: closing them would drop SQLite's locks. */
final class SqliteFiles {
    private SqliteFiles() {}

    /** Creates folder and file where they are missing; only the owner may read the file, and so its log and copies. */
    static void prepare(Path file) {
        prepareFolder(file);
        try {
            if (!Files.exists(file)) {
                createPrivate(file);
            }
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot create the database file " + file + ": " + failed, failed);
        }
    }

    /** Creates the folder of the file where it is missing. */
    static void prepareFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot create the folder " + folder + ": " + failed, failed);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    static void refuseMissing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreRefusedException("There is no file " + file);
        }
    }

    /** Returns a file beside the given one whose name is longer by the suffix. */
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    static void deleteIfExists(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
