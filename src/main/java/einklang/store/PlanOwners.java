package einklang.store;

import einklang.plan.Commitment;
import einklang.plan.Effect;
import einklang.plan.Indicator;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.Reading;
import einklang.survey.StaleVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What belongs to a thing can only be stored while that is there: somebody may have removed it. */
final class PlanOwners {
    private final Handle handle;
    private final String workshopId;
    private final Set<Owner> found = new HashSet<>();

    private record Owner(String table, String id) {}

    PlanOwners(Handle handle, String workshopId) {
        this.handle = handle;
        this.workshopId = workshopId;
    }

    /** @throws StaleVersion if a stored thing belongs, also over another thing, to one that is not in the plan */
    void require(List<PlanEdit> edits) {
        for (PlanEdit edit : edits) {
            if (edit instanceof PlanEdit.Put put) {
                require(put.item());
            }
        }
    }

    private void require(PlanItem item) {
        if (item instanceof Effect effect) {
            require(PlanTables.MEASURE, effect.measure());
            require(PlanTables.GOAL, effect.goal());
        } else if (item instanceof Indicator indicator) {
            require(PlanTables.GOAL, indicator.goal());
        } else if (item instanceof Commitment commitment) {
            require(PlanTables.GOAL, commitment.goal());
        } else if (item instanceof Reading reading) {
            require(PlanTables.INDICATOR, reading.indicator());
        }
    }

    private void require(ItemTable<?> table, String id) {
        if (found.add(new Owner(table.name(), id))) {
            require(table.findLatest(handle, workshopId, id)
                    .filter(row -> !row.removed())
                    .map(ItemTable.Row::item)
                    .orElseThrow(() -> new StaleVersion(table.name() + " " + id + " (gone)", 0, 1)));
        }
    }
}
