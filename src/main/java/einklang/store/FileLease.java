package einklang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process away from a SQLite file by a lock on {@code FILE.lock} beside it. The operating system lifts
 * the lock when the process ends, however it ends; the empty file stays and means nothing by itself.
 */
final class FileLease implements AutoCloseable {
    /**
     * What this process holds. Looking at the lock file is not enough: opening and closing it a second time would drop
     * the lock of the whole process.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path lock;
    private final FileChannel channel;

    private FileLease(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /** Takes the lease; throws {@link StoreRefusedException} if this or another process holds it. */
    static FileLease take(Path database) {
        return takeIfFree(database)
                .orElseThrow(() -> new StoreRefusedException("The database " + database
                        + " is in use: another process holds its lock file " + SqliteFiles.beside(database, ".lock")
                        + ". End that process first, or choose another database file."));
    }

    /** Takes the lease; empty if this or another process holds it. */
    static Optional<FileLease> takeIfFree(Path database) {
        Path lock = SqliteFiles.beside(database, ".lock");
        try {
            Path parent = lock.toAbsolutePath().getParent();
            Path real = parent == null ? lock : parent.toRealPath().resolve(lock.getFileName());
            return HELD.add(real) ? Optional.ofNullable(lock(real)) : Optional.empty();
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot lock " + lock + ": " + failed.getMessage(), failed);
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static @Nullable FileLease lock(Path lock) throws IOException {
        FileLease lease = null;
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                lease = new FileLease(lock, channel);
            } else {
                channel.close();
            }
            return lease;
        } finally {
            if (lease == null) {
                HELD.remove(lock);
            }
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException failed) {
            throw new StoreRefusedException("Cannot give back the lock " + lock, failed);
        } finally {
            HELD.remove(lock);
        }
    }
}
