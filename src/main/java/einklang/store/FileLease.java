package einklang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second process away from a SQLite file by a lock on {@code FILE.lock} beside it. The operating system lifts
 * the lock when the process ends, however it ends; the empty file stays and means nothing by itself.
 */
final class FileLease implements AutoCloseable {
    private final FileChannel channel;

    private FileLease(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lease; throws {@link StoreRefusedException} if this or another process holds it. */
    static FileLease take(Path database) {
        return takeIfFree(database)
                .orElseThrow(() -> new StoreRefusedException("The database " + database
                        + " is in use: another process holds its lock file " + lockFile(database)
                        + ". End that process first, or choose another database file."));
    }

    /** Takes the lease; empty if this or another process holds it. */
    @SuppressWarnings("MustBeClosedChecker")
    static Optional<FileLease> takeIfFree(Path database) {
        Path lock = lockFile(database);
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new FileLease(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot lock " + lock + ": " + failed.getMessage(), failed);
        }
    }

    private static Path lockFile(Path database) {
        return SqliteFiles.beside(database, ".lock");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot give back the lock of the database", failed);
        }
    }
}
