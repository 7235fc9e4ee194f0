package einklang.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of an indicator on a day.
 *
 * @param indicator key of the indicator
 * @param value exact
 * @param source where the value comes from, as typed; may be empty
 */
public record Reading(String id, long version, String indicator, LocalDate on, BigDecimal value, String source)
        implements PlanItem {
    public Reading {
        value = PlanText.number("reading " + id, value);
        source = PlanText.line("reading " + id, source);
    }
}
