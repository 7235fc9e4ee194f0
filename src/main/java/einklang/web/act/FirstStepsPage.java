package einklang.web.act;

import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.InPlan;
import java.util.List;

/** All first steps, to be printed. */
public record FirstStepsPage(Frame frame, String workshop, String back, List<StepLine> steps) {
    public FirstStepsPage {
        steps = List.copyOf(steps);
    }

    static FirstStepsPage of(InPlan in) {
        return new FirstStepsPage(
                in.frame(in.messages().text("act.steps"), Step.ACT),
                in.in().workshop().title(),
                in.address("act"),
                StepLine.all(in));
    }

    public String text(String key) {
        return frame.text(key);
    }
}
