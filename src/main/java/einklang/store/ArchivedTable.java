package einklang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows of one workshop go into an archive. Its columns are those of the database: a new one goes along by itself.
 *
 * @param where which rows belong to the workshop {@code :workshop}
 */
record ArchivedTable(String name, String where) {
    private static final String OF_WORKSHOP = "workshop_id = :workshop";
    private static final String OF_ROUNDS = "round_id IN (SELECT r.id FROM round r WHERE r.workshop_id = :workshop)";
    private static final String OF_RESPONSES = "response_id IN (SELECT p.id FROM response p WHERE p." + OF_ROUNDS + ")";
    private static final String OF_BOARDS = "board_id IN (SELECT b.id FROM board b WHERE b." + OF_ROUNDS + ")";

    /** All of them, each after those it points to. */
    static final List<ArchivedTable> ALL = List.of(
            new ArchivedTable("workshop", "id = :workshop"),
            new ArchivedTable("workshop_information", OF_WORKSHOP),
            new ArchivedTable("team", OF_WORKSHOP),
            new ArchivedTable("round", OF_WORKSHOP),
            new ArchivedTable("question", OF_ROUNDS),
            new ArchivedTable("response", OF_ROUNDS),
            new ArchivedTable("statement", OF_RESPONSES),
            new ArchivedTable("no_goals", OF_RESPONSES),
            new ArchivedTable("mask", OF_RESPONSES),
            new ArchivedTable("gloss", OF_RESPONSES),
            new ArchivedTable("board", OF_ROUNDS),
            new ArchivedTable("proposal", OF_BOARDS),
            new ArchivedTable("board_event", OF_BOARDS),
            new ArchivedTable("theme_label", OF_BOARDS),
            new ArchivedTable("plan_change", OF_WORKSHOP),
            new ArchivedTable("company_goal", OF_WORKSHOP),
            new ArchivedTable("goal", OF_WORKSHOP),
            new ArchivedTable("non_goal", OF_WORKSHOP),
            new ArchivedTable("trade_off", OF_WORKSHOP),
            new ArchivedTable("commitment", OF_WORKSHOP),
            new ArchivedTable("measure", OF_WORKSHOP),
            new ArchivedTable("effect", OF_WORKSHOP),
            new ArchivedTable("indicator", OF_WORKSHOP),
            new ArchivedTable("reading", OF_WORKSHOP),
            new ArchivedTable("report_text", OF_WORKSHOP),
            new ArchivedTable("branding", OF_WORKSHOP),
            new ArchivedTable("logo", OF_WORKSHOP),
            new ArchivedTable("publication", OF_WORKSHOP),
            new ArchivedTable("published_board", OF_WORKSHOP),
            new ArchivedTable("answer_import", OF_ROUNDS),
            new ArchivedTable("imported_response", OF_RESPONSES));

    /** Of this server alone: people, sessions, secrets, printed codes, and logs of who did what here. */
    static final Set<String> LEFT_OUT = Set.of(
            "facilitator",
            "one_time_link",
            "session",
            "workshop_share",
            "slip",
            "deletion_record",
            "download_log",
            "export_log",
            "brand_set",
            "slide_template",
            "installation");

    /** Columns that hold keys, alone or inside of other text; nowhere else are keys looked for, least in people's words. */
    private static final Pattern KEYS = Pattern.compile("id|.*_id|goal|measure|indicator|theme|themes|company_goals"
            + "|tension_a|tension_b|payload|paragraph|disclosure_plan");

    /** What a column may hold. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    static boolean holdsKeys(String column) {
        return KEYS.matcher(column).matches();
    }

    /** Returns the columns as the database has them, in its order. */
    Map<String, Kind> columns(Handle handle) {
        return handle.createQuery("SELECT * FROM " + name + " WHERE 1 = 0").scanResultSet((results, context) -> {
            var head = results.get().getMetaData();
            Map<String, Kind> columns = new LinkedHashMap<>();
            for (int i = 1; i <= head.getColumnCount(); i++) {
                columns.put(head.getColumnName(i), kind(head.getColumnTypeName(i)));
            }
            return columns;
        });
    }

    private static Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "text" -> Kind.TEXT;
            case "bigint", "int8" -> Kind.NUMBER;
            case "boolean", "bool" -> Kind.FLAG;
            default ->
                throw new IllegalStateException("column type " + type + ": the schema has TEXT, BIGINT and BOOLEAN");
        };
    }

    /** Reads the rows of a workshop, in the order of their keys. */
    List<Map<String, @Nullable Object>> read(Handle handle, String workshop) {
        Map<String, Kind> columns = columns(handle);
        String select =
                "SELECT * FROM %s WHERE %s ORDER BY %s".formatted(name, where, String.join(", ", columns.keySet()));
        return handle.createQuery(select)
                .bind("workshop", workshop)
                .map((row, context) -> {
                    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                    for (Map.Entry<String, Kind> column : columns.entrySet()) {
                        cells.put(column.getKey(), cell(row, column.getKey(), column.getValue()));
                    }
                    return cells;
                })
                .list();
    }

    private static @Nullable Object cell(ResultSet row, String column, Kind kind) throws SQLException {
        Object cell = switch (kind) {
            case TEXT -> row.getString(column);
            case NUMBER -> row.getLong(column);
            case FLAG -> row.getBoolean(column);
        };
        return row.wasNull() ? null : cell;
    }

    /** Writes rows that have exactly the columns of the table. */
    void write(Handle handle, List<Map<String, @Nullable Object>> rows) {
        List<String> columns = new ArrayList<>(columns(handle).keySet());
        String insert = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(name, String.join(", ", columns), ":" + String.join(", :", columns));
        for (Map<String, @Nullable Object> row : rows) {
            handle.createUpdate(insert).bindMap(row).execute();
        }
    }
}
