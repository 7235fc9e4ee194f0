package einklang.store;

import einklang.plan.Plan;
import einklang.plan.PlanChange;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.survey.StaleVersion;
import einklang.survey.TryAgain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Plans in the database, as rows that are only ever added. */
public final class StoredPlans implements PlanStore {
    private final Database database;

    public StoredPlans(Database database) {
        this.database = database;
    }

    @Override
    public Plan read(String workshopId) {
        return readAt(workshopId, Long.MAX_VALUE);
    }

    @Override
    public Plan readAt(String workshopId, long change) {
        return database.read(handle -> {
            long last = Math.min(change, PlanChanges.last(handle, workshopId));
            return last < 1 ? Plan.EMPTY : Plan.of(last, items(handle, workshopId, last));
        });
    }

    /** Reads every version of every thing; fails where something cannot be one. */
    static void readWhole(Handle handle, String workshopId) {
        long last = PlanChanges.last(handle, workshopId);
        for (long change = 1; change <= last; change++) {
            Plan.of(change, items(handle, workshopId, change));
        }
    }

    private static List<PlanItem> items(Handle handle, String workshopId, long change) {
        return PlanTables.ALL.stream()
                .flatMap(table -> table.at(handle, workshopId, change).stream())
                .map(ItemTable.Row::item)
                .toList();
    }

    @Override
    public long apply(String workshopId, List<PlanEdit> edits, String actor, Instant now) {
        requireEachOnce(edits);
        return write(handle -> {
            long change = PlanChanges.insert(handle, workshopId, actor, now, null);
            store(handle, workshopId, edits, change);
            new PlanOwners(handle, workshopId).require(edits);
            requireRoom(handle, workshopId);
            return change;
        });
    }

    private static void requireEachOnce(List<PlanEdit> edits) {
        Set<String> seen = new HashSet<>();
        boolean twice = edits.stream().anyMatch(edit -> !seen.add(item(edit).id()));
        if (edits.isEmpty() || twice) {
            throw new IllegalArgumentException("edits: found none or a thing twice, wanted each thing once");
        }
    }

    private static PlanItem item(PlanEdit edit) {
        return edit instanceof PlanEdit.Put put ? put.item() : ((PlanEdit.Remove) edit).item();
    }

    private long write(Writing<Long> job) {
        try {
            return database.write(job);
        } catch (StoreBusyException busy) {
            throw new TryAgain(busy);
        }
    }

    private static void store(Handle handle, String workshopId, List<PlanEdit> edits, long change) {
        Map<ItemTable<?>, List<ItemTable.New>> added = new LinkedHashMap<>();
        for (int step = 0; step < edits.size(); step++) {
            PlanItem item = item(edits.get(step));
            ItemTable<?> table = PlanTables.of(item);
            Optional<ItemTable.Row> latest = table.findLatest(handle, workshopId, item.id());
            boolean removal = edits.get(step) instanceof PlanEdit.Remove;
            requirePresent(table, item, latest, removal);
            if (removal) {
                table.insertRemoval(handle, workshopId, item, change, step);
            } else {
                long before = latest.map(row -> row.item().version()).orElse(0L);
                added.computeIfAbsent(table, one -> new ArrayList<>()).add(new ItemTable.New(item, before + 1, step));
            }
        }
        added.forEach((table, things) -> table.insert(handle, workshopId, change, things));
    }

    /** A removed thing counts as one that never was: whoever adds it has seen none. */
    private static void requirePresent(
            ItemTable<?> table, PlanItem item, Optional<ItemTable.Row> latest, boolean removal) {
        long present = latest.filter(row -> !row.removed())
                .map(row -> row.item().version())
                .orElse(0L);
        if (item.version() != present || (removal && present == 0)) {
            throw new StaleVersion(table.name() + " " + item.id(), present, item.version());
        }
    }

    /** Effects need no number of their own: each belongs to a goal and a measure. */
    private static Map<ItemTable<?>, Integer> room() {
        return Map.of(
                PlanTables.GOAL, Plan.MOST_GOALS,
                PlanTables.MEASURE, Plan.MOST_MEASURES,
                PlanTables.COMPANY_GOAL, Plan.MOST_OTHERS,
                PlanTables.NON_GOAL, Plan.MOST_OTHERS,
                PlanTables.TRADE_OFF, Plan.MOST_OTHERS,
                PlanTables.COMMITMENT, Plan.MOST_OTHERS,
                PlanTables.INDICATOR, Plan.MOST_OTHERS,
                PlanTables.READING, Plan.MOST_READINGS);
    }

    private static void requireRoom(Handle handle, String workshopId) {
        room().forEach((table, most) -> {
            if (table.count(handle, workshopId) > most) {
                throw new PlanFull(table.name(), most);
            }
        });
    }

    @Override
    public long undo(String workshopId, long change, String actor, Instant now) {
        return write(handle -> {
            PlanTables.ALL.forEach(table -> requireLatest(handle, table, workshopId, change));
            long number = PlanChanges.insert(handle, workshopId, actor, now, change);
            int undone = 0;
            for (ItemTable<?> table : PlanTables.ALL) {
                undone += table.insertBefore(handle, workshopId, change, number);
            }
            if (undone == 0) {
                throw new StaleVersion("change " + change + " of workshop " + workshopId + " (unknown)", 0, change);
            }
            requireRoom(handle, workshopId);
            return number;
        });
    }

    private static void requireLatest(Handle handle, ItemTable<?> table, String workshopId, long change) {
        table.findOvertaking(handle, workshopId, change).ifPresent(later -> {
            long version = later.item().version();
            throw new StaleVersion(table.name() + " " + later.item().id(), version, version - 1);
        });
    }

    @Override
    public List<PlanChange> changes(String workshopId, int most) {
        return database.read(handle -> PlanChanges.newestWithSteps(handle, workshopId, most));
    }

    @Override
    public List<Version> versions(String workshopId, String itemId) {
        return database.read(handle -> {
            Map<Long, PlanChanges.Made> made = PlanChanges.all(handle, workshopId);
            return PlanTables.ALL.stream()
                    .flatMap(table -> table.versions(handle, workshopId, itemId).stream())
                    .filter(row -> !row.removed())
                    .flatMap(row -> Stream.ofNullable(made.get(row.change()))
                            .map(one -> new Version(row.item(), one.actor(), one.at())))
                    .toList();
        });
    }
}
