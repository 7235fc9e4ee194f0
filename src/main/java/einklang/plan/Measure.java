package einklang.plan;

import einklang.i18n.LocalText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
        implements Positioned {
    public Measure {
        title = PlanText.title("measure " + id, title);
        description = PlanText.text("measure " + id, description);
        owner = PlanText.line("measure " + id, owner);
        if (start.isPresent() && due.isPresent() && YearMonth.from(start.get()).isAfter(due.get())) {
            throw new IllegalArgumentException(
                    "measure " + id + ": found start " + start.get() + " after " + due.get() + ", wanted it before");
        }
    }

    /** Tells whether it is still to be done. */
    public boolean isOpen() {
        return status == MeasureStatus.PLANNED || status == MeasureStatus.RUNNING;
    }

    @Override
    public Measure withPosition(int position) {
        return new Measure(
                id, version, position, title, description, kind, owner, start, due, effort, status, firstStep, ready);
    }

    /** Returns the same measure in another state. */
    public Measure withStatus(MeasureStatus status) {
        return new Measure(
                id, version, position, title, description, kind, owner, start, due, effort, status, firstStep, ready);
    }

    @Override
    public List<LocalText> texts() {
        return List.of(title, description);
    }
}
