package einklang.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Changes the database in one transaction and returns something about it.
 *
 * <p>A job may be run again from the start when its transaction could not be committed, so it touches nothing but the
 * handle. It neither commits nor rolls back: throwing undoes everything it did. It uses {@code ON CONFLICT} rather than
 * catching the error of a statement, because PostgreSQL refuses every further statement after an error.
 */
@FunctionalInterface
public interface Writing<T extends @Nullable Object> {
    /** Returns the result that the caller gets once the change is on disk; the handle is valid only during the call. */
    T write(Handle handle);
}
