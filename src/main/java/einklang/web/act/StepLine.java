package einklang.web.act;

import einklang.plan.Measure;
import einklang.web.plan.InPlan;
import java.time.LocalDate;

/**
 * A first step.
 *
 * @param on its day in words; empty if there is none
 * @param late whether the day is past and nobody began
 * @param lang of the measure's title where it is not that of the page, else empty
 */
public record StepLine(String text, String on, boolean late, String owner, String measure, String lang, String href) {
    static StepLine of(InPlan in, Measure measure) {
        ActWords words = new ActWords(in.messages());
        LocalDate today = LocalDate.ofInstant(in.now(), in.in().workshop().timeZone());
        boolean late = measure.status() == einklang.plan.MeasureStatus.PLANNED
                && measure.firstStep().on().filter(day -> day.isBefore(today)).isPresent();
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
