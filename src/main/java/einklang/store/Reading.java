package einklang.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads something from one unchanging view of the database. */
@FunctionalInterface
public interface Reading<T extends @Nullable Object> {
    /** Returns what was read; the handle is valid only during the call, so nothing lazy may leave it. */
    T read(Handle handle);
}
