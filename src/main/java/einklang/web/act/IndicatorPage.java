package einklang.web.act;

import einklang.plan.Direction;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.Reading;
import einklang.plan.Scope;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.EditedThing;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;

/**
 * One indicator, all of it.
 *
 * @param goal title of its goal
 * @param action address of the form
 * @param view absent for a new one
 * @param reading the form for a new reading
 */
public record IndicatorPage(
        Frame frame,
        String goal,
        String goalId,
        String action,
        String readings,
        String back,
        EditedThing edited,
        Optional<IndicatorView> view,
        Fields reading) {
    static IndicatorPage of(InPlan in, Indicator indicator, EditedThing edited) {
        return of(in, indicator, edited, Fields.empty());
    }

    static IndicatorPage of(InPlan in, Indicator indicator, EditedThing edited, Fields reading) {
        boolean there = in.plan().findIndicator(indicator.id()).isPresent();
        return page(
                in,
                indicator.goal(),
                "act/indicators/" + indicator.id(),
                edited,
                there ? Optional.of(IndicatorView.of(in, indicator)) : Optional.empty(),
                reading);
    }

    /** Returns the page of a new indicator. */
    static IndicatorPage ofNew(InPlan in, String goal, EditedThing edited) {
        return page(in, goal, "act/indicators", edited, Optional.empty(), Fields.empty());
    }

    private static IndicatorPage page(
            InPlan in, String goal, String action, EditedThing edited, Optional<IndicatorView> view, Fields reading) {
        ActWords words = new ActWords(in.messages());
        return new IndicatorPage(
                in.frame(in.messages().text("act.indicator"), Step.ACT),
                in.plan().findGoal(goal).map(Goal::title).map(words::text).orElse(""),
                goal,
                in.address(action),
                in.address("act/readings"),
                ActPlace.INDICATORS.address(in),
                edited,
                view,
                reading);
    }

    public String text(String key) {
        return frame.text(key);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }

    public String value(String name) {
        return edited.fields().value(name);
    }

    /** Returns the newest first. */
    public List<Reading> newest() {
        return view.map(one -> one.readings().stream()
                        .sorted(java.util.Comparator.comparing(Reading::on).reversed())
                        .toList())
                .orElse(List.of());
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }

    public List<Direction> directions() {
        return List.of(Direction.values());
    }
}
