package einklang.plan;

import einklang.i18n.LocalText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that is done for agreed goals; never a figure.
 *
 * @param position order in lists, ties by id
 * @param title at most {@value PlanText#LONGEST_TITLE} code points a language, in at least one language
 * @param description may be empty
 * @param owner who sees to it, as typed; may be empty
 * @param due the month in which it is to be done; never before the start
 * @param ready the ready measure of the catalogue that it was taken from
 */
public record Measure(
        String id,
        long version,
        int position,
        LocalText title,
        LocalText description,
        MeasureKind kind,
        String owner,
        Optional<LocalDate> start,
        Optional<YearMonth> due,
        Effort effort,
        MeasureStatus status,
        FirstStep firstStep,
        Optional<String> ready)
        implements PlanItem {
    public Measure {
        title = PlanText.title("measure " + id, title);
        description = PlanText.text("measure " + id, description);
        owner = PlanText.line("measure " + id, owner);
        if (start.isPresent() && due.isPresent() && YearMonth.from(start.get()).isAfter(due.get())) {
            throw new IllegalArgumentException(
                    "measure " + id + ": found start " + start.get() + " after " + due.get() + ", wanted it before");
        }
    }
}
