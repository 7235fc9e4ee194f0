/**
 * Keeps everything in one SQLite file or, by URL, in PostgreSQL. Start reading at {@link einklang.store.Database}; the
 * data access objects of each feature run on the {@code Handle} that its jobs are given.
 */
@NullMarked
package einklang.store;

import org.jspecify.annotations.NullMarked;
