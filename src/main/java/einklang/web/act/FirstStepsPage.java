package einklang.web.act;

import einklang.plan.FirstSteps;
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
                FirstSteps.of(in.plan()).stream()
                        .map(measure -> StepLine.of(in, measure))
                        .toList());
    }

    public String text(String key) {
        return frame.text(key);
    }
}
