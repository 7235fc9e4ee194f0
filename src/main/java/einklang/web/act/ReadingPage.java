package einklang.web.act;

import einklang.plan.Indicator;
import einklang.plan.Reading;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.EditedThing;
import einklang.web.plan.InPlan;

/**
 * One reading.
 *
 * @param indicator name of its indicator
 */
public record ReadingPage(Frame frame, String indicator, String action, String back, EditedThing edited) {
    static ReadingPage of(InPlan in, Reading reading, EditedThing edited) {
        return new ReadingPage(
                in.frame(in.messages().text("act.reading"), Step.ACT),
                in.plan()
                        .findIndicator(reading.indicator())
                        .map(Indicator::name)
                        .map(new ActWords(in.messages())::text)
                        .orElse(""),
                in.address("act/readings/" + reading.id()),
                in.address("act/indicators/" + reading.indicator()),
                edited);
    }

    public String text(String key) {
        return frame.text(key);
    }
}
