package einklang.web.imports;

import einklang.plan.incoming.PlanMapping;
import einklang.survey.incoming.Table;

/**
 * Things of a plan that wait to be brought in.
 *
 * @param key random, so that a form of an older table is known
 */
record WaitingPlan(String key, Table table, PlanMapping mapping) {
    WaitingPlan with(PlanMapping other) {
        return new WaitingPlan(key, table, other);
    }

    long characters() {
        return table.characters();
    }
}
