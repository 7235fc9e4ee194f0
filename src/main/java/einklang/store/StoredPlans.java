package einklang.store;

import einklang.plan.Commitment;
import einklang.plan.Effect;
import einklang.plan.Indicator;
import einklang.plan.Plan;
import einklang.plan.PlanChange;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.plan.Reading;
import einklang.survey.StaleVersion;
import einklang.survey.TryAgain;
import java.time.Instant;
import java.util.HashSet;
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
            for (int i = 0; i < edits.size(); i++) {
                store(handle, workshopId, edits.get(i), change, i);
            }
            edits.forEach(edit -> requireOwners(handle, workshopId, edit));
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

    private static void store(Handle handle, String workshopId, PlanEdit edit, long change, int step) {
        PlanItem item = item(edit);
        ItemTable<?> table = PlanTables.of(item);
        Optional<ItemTable.Row> latest = table.findLatest(handle, workshopId, item.id());
        long present = latest.filter(row -> !row.removed())
                .map(row -> row.item().version())
                .orElse(0L);
        boolean removal = edit instanceof PlanEdit.Remove;
        if (item.version() != present || removal && present == 0) {
            throw new StaleVersion(table.name() + " " + item.id(), present, item.version());
        }
        if (removal) {
            table.insertRemoval(handle, workshopId, item, change, step);
        } else {
            long before = latest.map(row -> row.item().version()).orElse(0L);
            table.insert(handle, workshopId, item, before + 1, change, step);
        }
    }

    /** What belongs to a thing can only be stored while that is there: somebody may have removed it. */
    private static void requireOwners(Handle handle, String workshopId, PlanEdit edit) {
        if (edit instanceof PlanEdit.Put put) {
            requireOwners(handle, workshopId, put.item());
        }
    }

    private static void requireOwners(Handle handle, String workshopId, PlanItem item) {
        owners(item).forEach((id, table) -> {
            PlanItem owner = table.findLatest(handle, workshopId, id)
                    .filter(row -> !row.removed())
                    .map(ItemTable.Row::item)
                    .orElseThrow(() -> new StaleVersion(table.name() + " " + id + " (gone)", 0, item.version()));
            requireOwners(handle, workshopId, owner);
        });
    }

    private static Map<String, ItemTable<?>> owners(PlanItem item) {
        if (item instanceof Effect effect) {
            return Map.of(effect.measure(), PlanTables.MEASURE, effect.goal(), PlanTables.GOAL);
        }
        if (item instanceof Indicator indicator) {
            return Map.of(indicator.goal(), PlanTables.GOAL);
        }
        if (item instanceof Commitment commitment) {
            return Map.of(commitment.goal(), PlanTables.GOAL);
        }
        return item instanceof Reading reading ? Map.of(reading.indicator(), PlanTables.INDICATOR) : Map.of();
    }

    private static void requireRoom(Handle handle, String workshopId) {
        if (PlanTables.GOAL.count(handle, workshopId) > Plan.MOST_GOALS) {
            throw new PlanFull("goals", Plan.MOST_GOALS);
        }
        if (PlanTables.MEASURE.count(handle, workshopId) > Plan.MOST_MEASURES) {
            throw new PlanFull("measures", Plan.MOST_MEASURES);
        }
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
