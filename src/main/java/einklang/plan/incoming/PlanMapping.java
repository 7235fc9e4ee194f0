package einklang.plan.incoming;

import einklang.i18n.Language;
import java.util.List;

/**
 * How a table is to be read.
 *
 * @param headed whether the first line holds headings
 * @param fields one a column
 * @param language of the texts, and by which numbers are read
 */
public record PlanMapping(Lines lines, boolean headed, List<Field> fields, Language language) {
    public PlanMapping {
        fields = List.copyOf(fields);
    }

    /** Returns the first column that is this, -1 if there is none. */
    public int column(Field field) {
        return fields.indexOf(field);
    }
}
