package einklang.plan.incoming;

import static einklang.plan.incoming.Field.BASELINE;
import static einklang.plan.incoming.Field.DAY;
import static einklang.plan.incoming.Field.DESCRIPTION;
import static einklang.plan.incoming.Field.DIRECTION;
import static einklang.plan.incoming.Field.DUE;
import static einklang.plan.incoming.Field.EFFORT;
import static einklang.plan.incoming.Field.GOAL;
import static einklang.plan.incoming.Field.HORIZON;
import static einklang.plan.incoming.Field.IGNORE;
import static einklang.plan.incoming.Field.INDICATOR;
import static einklang.plan.incoming.Field.KIND;
import static einklang.plan.incoming.Field.OWNER;
import static einklang.plan.incoming.Field.SCOPE;
import static einklang.plan.incoming.Field.SOURCE;
import static einklang.plan.incoming.Field.START;
import static einklang.plan.incoming.Field.STATUS;
import static einklang.plan.incoming.Field.TARGET;
import static einklang.plan.incoming.Field.TARGET_DAY;
import static einklang.plan.incoming.Field.TITLE;
import static einklang.plan.incoming.Field.UNIT;
import static einklang.plan.incoming.Field.VALUE;
import static einklang.plan.incoming.Field.WEIGHT;

import java.util.List;

/** What each line of a table is. Texts: "planImport.lines.NAME". */
public enum Lines {
    GOALS(TITLE, DESCRIPTION, WEIGHT, HORIZON),
    MEASURES(TITLE, DESCRIPTION, KIND, OWNER, START, DUE, EFFORT, STATUS),
    INDICATORS(TITLE, GOAL, SCOPE, UNIT, DIRECTION, BASELINE, TARGET, TARGET_DAY),
    READINGS(INDICATOR, DAY, VALUE, SOURCE);

    private final List<Field> fields;

    Lines(Field... fields) {
        this.fields = List.of(fields);
    }

    /** Returns what a column may be, without {@link Field#IGNORE}. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether a column may be this. */
    public boolean takes(Field field) {
        return field == IGNORE || fields.contains(field);
    }
}
