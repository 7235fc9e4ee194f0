package einklang.store;

import einklang.plan.PlanChange;
import einklang.plan.PlanItem;
import einklang.survey.StaleVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The numbered changes of a plan. */
final class PlanChanges {
    private PlanChanges() {}

    /** Who made a change and when. */
    record Made(long number, String actor, Instant at, OptionalLong undoes) {}

    /** Returns the number of the last change, 0 if there is none. */
    static long last(Handle handle, String workshopId) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM plan_change WHERE workshop_id = :workshop")
                .bind("workshop", workshopId)
                .mapTo(Long.class)
                .one();
    }

    /** Takes the next number; whoever else wanted it at the same time comes after. */
    static long insert(Handle handle, String workshopId, String actor, Instant now, @Nullable Long undoes) {
        long number = last(handle, workshopId) + 1;
        int inserted = handle.createUpdate("""
                        INSERT INTO plan_change (workshop_id, number, actor, changed_at, undoes)
                        SELECT w.id, :number, :actor, :now, :undoes FROM workshop w WHERE w.id = :workshop
                        ON CONFLICT (workshop_id, number) DO NOTHING
                        """)
                .bind("workshop", workshopId)
                .bind("number", number)
                .bind("actor", actor)
                .bind("now", now.toEpochMilli())
                .bindByType("undoes", undoes, Long.class)
                .execute();
        if (inserted != 1) {
            throw new StaleVersion("plan of workshop " + workshopId, number, number - 1);
        }
        return number;
    }

    static Map<Long, Made> all(Handle handle, String workshopId) {
        Map<Long, Made> made = new HashMap<>();
        newest(handle, workshopId, Integer.MAX_VALUE).forEach(one -> made.put(one.number(), one));
        return made;
    }

    private static List<Made> newest(Handle handle, String workshopId, int most) {
        return handle.createQuery("""
                        SELECT number, actor, changed_at, undoes FROM plan_change WHERE workshop_id = :workshop
                        ORDER BY number DESC LIMIT :most
                        """)
                .bind("workshop", workshopId)
                .bind("most", most)
                .map((row, context) -> {
                    long undoes = row.getLong(4);
                    return new Made(
                            row.getLong(1),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes));
                })
                .list();
    }

    /** Returns the newest changes with their steps, newest first. */
    static List<PlanChange> newestWithSteps(Handle handle, String workshopId, int most) {
        List<Made> newest = newest(handle, workshopId, most);
        if (newest.isEmpty()) {
            return List.of();
        }
        long oldest = newest.get(newest.size() - 1).number();
        List<ItemTable.Row> rows = PlanTables.ALL.stream()
                .flatMap(table -> table.since(handle, workshopId, oldest).stream())
                .sorted(Comparator.comparing(ItemTable.Row::step))
                .toList();
        Map<Version, ItemTable.Row> byVersion = new HashMap<>();
        rows.forEach(row -> byVersion.put(Version.of(row, 0), row));
        Map<Long, List<ItemTable.Row>> byChange = rows.stream().collect(Collectors.groupingBy(ItemTable.Row::change));
        return newest.stream()
                .map(made -> change(made, byChange.getOrDefault(made.number(), List.of()), byVersion))
                .toList();
    }

    private record Version(String id, long version) {
        static Version of(ItemTable.Row row, int ahead) {
            return new Version(row.item().id(), row.item().version() + ahead);
        }
    }

    private static PlanChange change(Made made, List<ItemTable.Row> rows, Map<Version, ItemTable.Row> byVersion) {
        return new PlanChange(
                made.number(),
                made.actor(),
                made.at(),
                rows.stream()
                        .map(row -> new PlanChange.Step(
                                thing(Optional.ofNullable(byVersion.get(Version.of(row, -1)))),
                                thing(Optional.of(row))))
                        .toList(),
                made.undoes(),
                rows.stream().noneMatch(row -> byVersion.containsKey(Version.of(row, 1))));
    }

    private static Optional<PlanItem> thing(Optional<ItemTable.Row> row) {
        return row.filter(one -> !one.removed()).map(ItemTable.Row::item);
    }
}
