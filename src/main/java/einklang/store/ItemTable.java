package einklang.store;

import einklang.plan.PlanItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The table of one kind of things of a plan. Rows are only added; the highest version of a thing is the present one.
 *
 * @param name of the table
 * @param columns besides those that every such table has
 * @param writer binds the columns in their order
 * @param reader reads the columns in their order
 */
record ItemTable<T extends PlanItem>(
        Class<T> type, String name, List<String> columns, Writer<T> writer, Reader<T> reader) {
    private static final String KEY_COLUMNS = "workshop_id, id, version, change, step, removed";

    /** A version of a thing; a removal has the content of the version before it. */
    record Row(PlanItem item, long change, long step, boolean removed) {}

    /** The content of a version to be added. */
    record New(PlanItem item, long version, long step) {}

    interface Writer<T> {
        void write(T item, ItemCells cells);
    }

    interface Reader<T> {
        T read(String id, long version, ItemRow row) throws SQLException;
    }

    /** Adds a version of each thing. */
    void insert(Handle handle, String workshopId, long change, List<New> things) {
        String marks = Stream.generate(() -> "?").limit(6L + columns.size()).collect(Collectors.joining(", "));
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO %s (%s, %s) VALUES (%s)".formatted(name, KEY_COLUMNS, String.join(", ", columns), marks));
        for (New thing : things) {
            ItemCells cells = new ItemCells(batch)
                    .text(workshopId)
                    .text(thing.item().id())
                    .number(thing.version())
                    .number(change)
                    .number(thing.step())
                    .flag(false);
            writer.write(type.cast(thing.item()), cells);
            batch.add();
        }
        batch.execute();
    }

    /** Adds a version that says that the thing is gone since. */
    void insertRemoval(Handle handle, String workshopId, PlanItem item, long change, long step) {
        handle.createUpdate("""
                        INSERT INTO %1$s (%2$s, %3$s)
                        SELECT o.workshop_id, o.id, o.version + 1, :change, :step, TRUE, %4$s FROM %1$s o
                        WHERE o.workshop_id = :workshop AND o.id = :id AND o.version = :version
                        """.formatted(name, KEY_COLUMNS, String.join(", ", columns), columnsOf("o")))
                .bind("workshop", workshopId)
                .bind("id", item.id())
                .bind("version", item.version())
                .bind("change", change)
                .bind("step", step)
                .execute();
    }

    /** Gives everything that a change touched the content it had before, or removes it if there was none. */
    int insertBefore(Handle handle, String workshopId, long undone, long change) {
        return handle.createUpdate("""
                        INSERT INTO %1$s (%2$s, %3$s)
                        SELECT n.workshop_id, n.id, n.version + 1, :change, n.step, n.version = 1 OR o.removed, %4$s
                        FROM %1$s n JOIN %1$s o ON o.workshop_id = n.workshop_id AND o.id = n.id
                            AND o.version = CASE WHEN n.version = 1 THEN 1 ELSE n.version - 1 END
                        WHERE n.workshop_id = :workshop AND n.change = :undone
                        """.formatted(name, KEY_COLUMNS, String.join(", ", columns), columnsOf("o")))
                .bind("workshop", workshopId)
                .bind("undone", undone)
                .bind("change", change)
                .execute();
    }

    /**
     * Returns the highest version of each thing as it was after a change, removed ones left out. The plus signs keep
     * SQLite from walking along all changes for each row.
     */
    List<Row> at(Handle handle, String workshopId, long change) {
        return handle.createQuery("""
                        SELECT %2$s FROM %1$s o
                        WHERE o.workshop_id = :workshop AND +o.change <= :change AND o.removed = FALSE
                            AND NOT EXISTS (SELECT 1 FROM %1$s n WHERE n.workshop_id = o.workshop_id AND n.id = o.id
                                AND n.version > o.version AND +n.change <= :change)
                        """.formatted(name, readColumnsOf("o")))
                .bind("workshop", workshopId)
                .bind("change", change)
                .map((row, context) -> row(row))
                .list();
    }

    /** Returns the highest version of a thing, also if it is a removal. */
    Optional<Row> findLatest(Handle handle, String workshopId, String id) {
        return handle.createQuery("""
                        SELECT %2$s FROM %1$s o WHERE o.workshop_id = :workshop AND o.id = :id
                        ORDER BY o.version DESC LIMIT 1
                        """.formatted(name, readColumnsOf("o")))
                .bind("workshop", workshopId)
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Returns all versions of a thing, oldest first. */
    List<Row> versions(Handle handle, String workshopId, String id) {
        return handle.createQuery("""
                        SELECT %2$s FROM %1$s o WHERE o.workshop_id = :workshop AND o.id = :id ORDER BY o.version
                        """.formatted(name, readColumnsOf("o")))
                .bind("workshop", workshopId)
                .bind("id", id)
                .map((row, context) -> row(row))
                .list();
    }

    /** Returns the versions made by a change or a later one, each with the version before it. */
    List<Row> since(Handle handle, String workshopId, long change) {
        return handle.createQuery("""
                        SELECT %2$s FROM %1$s o WHERE o.workshop_id = :workshop AND o.change >= :change
                        UNION SELECT %2$s FROM %1$s n JOIN %1$s o ON o.workshop_id = n.workshop_id AND o.id = n.id
                            AND o.version = n.version - 1
                        WHERE n.workshop_id = :workshop AND n.change >= :change
                        """.formatted(name, readColumnsOf("o")))
                .bind("workshop", workshopId)
                .bind("change", change)
                .map((row, context) -> row(row))
                .list();
    }

    /** Finds a version that came after what a change made of the same thing. */
    Optional<Row> findOvertaking(Handle handle, String workshopId, long change) {
        return handle.createQuery("""
                        SELECT %2$s FROM %1$s n JOIN %1$s o ON o.workshop_id = n.workshop_id AND o.id = n.id
                            AND o.version > n.version
                        WHERE n.workshop_id = :workshop AND n.change = :change
                        ORDER BY n.id LIMIT 1
                        """.formatted(name, readColumnsOf("o")))
                .bind("workshop", workshopId)
                .bind("change", change)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Returns how many things there are now. */
    int count(Handle handle, String workshopId) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM %1$s o WHERE o.workshop_id = :workshop AND o.removed = FALSE
                            AND NOT EXISTS (SELECT 1 FROM %1$s n WHERE n.workshop_id = o.workshop_id AND n.id = o.id
                                AND n.version > o.version)
                        """.formatted(name))
                .bind("workshop", workshopId)
                .mapTo(Integer.class)
                .one();
    }

    private Row row(ResultSet result) throws SQLException {
        ItemRow row = new ItemRow(result);
        String id = row.text();
        long version = row.number();
        long change = row.number();
        long step = row.number();
        boolean removed = row.flag();
        return new Row(reader.read(id, version, row), change, step, removed);
    }

    private String readColumnsOf(String table) {
        return "%1$s.id, %1$s.version, %1$s.change, %1$s.step, %1$s.removed, ".formatted(table) + columnsOf(table);
    }

    private String columnsOf(String table) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
