package einklang.store;

import org.jdbi.v3.core.Handle;

/** A {@link Writing} without a result; the same rules hold. */
@FunctionalInterface
public interface Change {
    void apply(Handle handle);
}
