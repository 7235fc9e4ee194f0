package einklang.web.act;

import einklang.plan.FirstSteps;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import einklang.web.plan.InPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * A first step.
 *
 * @param on its day in words; empty if there is none
 * @param late whether the day is past and nobody began
 * @param lang of the measure's title where it is not that of the page, else empty
 */
public record StepLine(String text, String on, boolean late, String owner, String measure, String lang, String href) {
    /** Returns the steps that lie ahead, or should have been taken. */
    static List<StepLine> all(InPlan in) {
        return FirstSteps.ahead(in.plan(), today(in)).stream()
                .map(measure -> of(in, measure))
                .toList();
    }

    private static LocalDate today(InPlan in) {
        return LocalDate.ofInstant(in.now(), in.in().workshop().timeZone());
    }

    private static StepLine of(InPlan in, Measure measure) {
        ActWords words = new ActWords(in.messages());
        boolean late = measure.status() == MeasureStatus.PLANNED
                && measure.firstStep()
                        .on()
                        .filter(day -> day.isBefore(today(in)))
                        .isPresent();
        return new StepLine(
                measure.firstStep().text(),
                measure.firstStep().on().map(in.messages()::date).orElse(""),
                late,
                measure.owner(),
                words.text(measure.title()),
                words.lang(measure.title()),
                in.address("act/measures/" + measure.id()));
    }
}
