package einklang.web.act;

import einklang.plan.EffectMatrix;
import einklang.plan.Measure;
import einklang.web.plan.InPlan;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A measure in the list.
 *
 * @param lang of the title where it is not that of the page, else empty
 * @param late whether its month is over and it is not done
 * @param score its effect on all goals, with sign
 */
public record MeasureLine(
        String href, String title, String lang, String when, boolean late, String score, Measure measure) {
    static MeasureLine of(InPlan in, EffectMatrix matrix, Measure measure) {
        ActWords words = new ActWords(in.messages());
        YearMonth now =
                YearMonth.from(LocalDate.ofInstant(in.now(), in.in().workshop().timeZone()));
        boolean late = measure.isOpen()
                && measure.due().filter(due -> due.isBefore(now)).isPresent();
        return new MeasureLine(
                in.address("act/measures/" + measure.id()),
                words.text(measure.title()),
                words.lang(measure.title()),
                words.when(measure),
                late,
                words.signed(matrix.score(measure)),
                measure);
    }
}
