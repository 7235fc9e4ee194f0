package einklang.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the two kinds of database do differently; {@link Database} gives the contract. */
interface Engine extends AutoCloseable {
    <T extends @Nullable Object> T read(Reading<T> job);

    <T extends @Nullable Object> T look(Reading<T> query);

    <T extends @Nullable Object> T write(Writing<T> job);

    void checkpoint();

    void backupTo(Path target);

    @Override
    void close();
}
