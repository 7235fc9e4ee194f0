package einklang.store;

import einklang.board.BoardRecord;
import einklang.survey.RandomIds;
import einklang.survey.WorkshopCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole workshop out of a database and into another one. What belongs to the server stays behind: people, printed
 * codes, logs. Edit codes end; links and keys are new.
 */
public final class WorkshopArchive {
    private static final String FORM_OF_KEYS = "[0-9a-f]{32}";

    private final Database database;
    private final RandomIds ids;
    private final RandomGenerator random;

    /** @param random makes the codes of links; where guessing must be hopeless a {@code SecureRandom} */
    public WorkshopArchive(Database database, RandomIds ids, RandomGenerator random) {
        this.database = database;
        this.ids = ids;
        this.random = random;
    }

    /** Returns the tables that go into archives and those that stay behind: all that there are. */
    public static List<String> knownTables() {
        return Stream.concat(
                        ArchivedTable.ALL.stream().map(ArchivedTable::name),
                        ArchivedTable.LEFT_OUT.stream().sorted())
                .toList();
    }

    /**
     * Writes a workshop.
     *
     * @throws ArchiveRefused if there is no such workshop, or it is the trial of another
     */
    public void write(String workshopId, OutputStream out) throws IOException {
        ArchiveFile archive = database.read(handle -> {
            Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
            for (ArchivedTable table : ArchivedTable.ALL) {
                tables.put(table.name(), table.read(handle, workshopId));
            }
            return new ArchiveFile(schema(handle), tables);
        });
        List<Map<String, @Nullable Object>> workshops = rows(archive, "workshop");
        if (workshops.size() != 1 || workshops.get(0).get("trial_of") != null) {
            throw new ArchiveRefused("There is no workshop " + workshopId + ". The long name in the address of its page"
                    + " is wanted, behind /workshops/; trials cannot be moved.");
        }
        withoutSecrets(archive);
        archive.write(out);
    }

    private static String schema(Handle handle) {
        return handle
                .createQuery("SELECT version FROM flyway_schema_history WHERE version IS NOT NULL")
                .mapTo(String.class)
                .list()
                .stream()
                .max((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                .orElse("0");
    }

    private static void withoutSecrets(ArchiveFile archive) {
        rows(archive, "workshop").forEach(row -> {
            row.put("code", "");
            row.put("leader_code", "");
        });
        rows(archive, "response").forEach(row -> {
            row.put("code_hash", null);
            row.put("later_code", false);
            row.put("submission_key", "");
        });
    }

    private static List<Map<String, @Nullable Object>> rows(ArchiveFile archive, String table) {
        return archive.tables().getOrDefault(table, List.of());
    }

    /**
     * Stores the workshop of an archive for a facilitator, whole or not at all, and returns its new id.
     *
     * @throws ArchiveRefused if the file is no whole and unchanged archive of this version
     */
    public String read(InputStream in, String ownerId) {
        try {
            String schema = database.read(WorkshopArchive::schema);
            ArchiveFile archive = ArchiveFile.read(in, schema);
            List<Map<String, @Nullable Object>> workshops = rows(archive, "workshop");
            if (workshops.size() != 1 || archive.tables().size() != ArchivedTable.ALL.size()) {
                throw new ArchiveRefused("The archive is not whole.");
            }
            renew(archive, workshops.get(0), ownerId);
            String id = String.valueOf(workshops.get(0).get("id"));
            database.change(handle -> store(handle, archive, id));
            return id;
        } catch (ArchiveRefused | StoreBusyException said) {
            throw said;
        } catch (RuntimeException strange) {
            throw new ArchiveRefused(
                    "The archive holds things that do not fit together; nothing of it was stored.", strange);
        }
    }

    private void renew(ArchiveFile archive, Map<String, @Nullable Object> workshop, String ownerId) {
        ArchiveKeys keys = new ArchiveKeys(archive.tables().values(), ids);
        Map<Object, String> actors = new HashMap<>();
        actors.put(String.valueOf(workshop.get("owner_id")), ownerId);
        archive.tables()
                .values()
                .forEach(rows -> rows.forEach(row -> {
                    keys.renew(row);
                    // Whoever else worked on it is not known here: each becomes somebody unknown.
                    row.computeIfPresent(
                            "actor", (column, actor) -> actors.computeIfAbsent(actor, unused -> ids.next()));
                }));
        workshop.put("owner_id", ownerId);
        workshop.put("trial_of", null);
        workshop.put("code", WorkshopCode.random(random).value());
        workshop.put("leader_code", WorkshopCode.random(random).value());
        rows(archive, "response").forEach(row -> {
            row.put("code_hash", null);
            row.put("later_code", false);
            row.put("submission_key", ids.next());
        });
    }

    private static void store(Handle handle, ArchiveFile archive, String id) {
        for (ArchivedTable table : ArchivedTable.ALL) {
            List<Map<String, @Nullable Object>> rows = rows(archive, table.name());
            check(table, table.columns(handle), rows);
            table.write(handle, rows);
            if (table.read(handle, id).size() != rows.size()) {
                throw new IllegalStateException(table.name() + ": rows of another workshop");
            }
        }
        readAsTheProgramDoes(handle, id);
    }

    private static void check(
            ArchivedTable table, Map<String, ArchivedTable.Kind> columns, List<Map<String, @Nullable Object>> rows) {
        for (Map<String, @Nullable Object> row : rows) {
            if (!row.keySet().equals(columns.keySet())) {
                throw new IllegalStateException(table.name() + ": other columns than in the database");
            }
            columns.forEach((column, kind) -> {
                Object cell = row.get(column);
                boolean key = (column.equals("id") || column.endsWith("_id")) && !column.equals("owner_id");
                if (cell != null && (!fits(kind, cell) || (key && !isKey(table, cell)))) {
                    throw new IllegalStateException(table.name() + "." + column + ": a value of another kind");
                }
            });
        }
    }

    private static boolean fits(ArchivedTable.Kind kind, Object cell) {
        return switch (kind) {
            case TEXT -> cell instanceof String text && text.indexOf('\u0000') < 0;
            case NUMBER -> cell instanceof Integer || cell instanceof Long;
            case FLAG -> cell instanceof Boolean;
        };
    }

    /** Effects are named by a measure and a goal. */
    private static boolean isKey(ArchivedTable table, Object cell) {
        String form =
                table.name().equals("effect") ? FORM_OF_KEYS + "\\." + FORM_OF_KEYS + "|" + FORM_OF_KEYS : FORM_OF_KEYS;
        return cell instanceof String text && text.matches(form);
    }

    /** Whatever cannot be read as a workshop, round, answer, board or plan makes the whole transaction fail. */
    private static void readAsTheProgramDoes(Handle handle, String id) {
        if (WorkshopRows.find(handle, id).isEmpty()) {
            throw new IllegalStateException("no workshop");
        }
        List<String> rounds = handle.createQuery("SELECT id FROM round WHERE workshop_id = :workshop ORDER BY number")
                .bind("workshop", id)
                .mapTo(String.class)
                .list();
        RoundRows.newest(handle, id);
        for (String round : rounds) {
            RoundRows.find(handle, round);
            ResponseRows.ofRound(handle, round);
            GlossRows.ofRound(handle, round);
            BoardRows.ofRound(handle, round).forEach(BoardRecord::board);
        }
        handle.createQuery(
                        "SELECT disclosure_plan FROM round WHERE workshop_id = :workshop AND disclosure_plan IS NOT NULL")
                .bind("workshop", id)
                .mapTo(String.class)
                .forEach(DisclosurePlans::read);
        StoredPlans.readWhole(handle, id);
    }
}
