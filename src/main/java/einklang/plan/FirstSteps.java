package einklang.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** "What do we do tomorrow?": the measures with a first step, in the order in which they are begun. */
public final class FirstSteps {
    private static final Comparator<Measure> IN_TURN = Comparator.comparing(
                    (Measure measure) -> measure.firstStep().on().orElse(LocalDate.MAX))
            .thenComparing(measure -> measure.owner().isEmpty())
            .thenComparing(Measure::owner);

    private FirstSteps() {}

    /**
     * Returns the planned and running measures that have a first step: by its day, those without a day last, then by
     * owner (by code points), those without an owner last, then in the order of the plan.
     */
    public static List<Measure> of(Plan plan) {
        return plan.measures().stream()
                .filter(measure -> measure.isOpen() && !measure.firstStep().isEmpty())
                .sorted(IN_TURN)
                .toList();
    }

    /**
     * Returns the same, without those that lie behind: a running measure whose first step was due before today, or on
     * no day, has had it.
     */
    public static List<Measure> ahead(Plan plan, LocalDate today) {
        return of(plan).stream()
                .filter(measure -> measure.status() == MeasureStatus.PLANNED
                        || measure.firstStep()
                                .on()
                                .filter(day -> !day.isBefore(today))
                                .isPresent())
                .toList();
    }
}
