package einklang.web.act;

import einklang.catalogue.CatalogueIndicator;
import einklang.catalogue.Scope;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Changes;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.stream.Stream;

/** The indicators of all goals. */
public record IndicatorsPage(
        Frame frame, String act, String agree, ActNavigation navigation, List<OfGoal> goals, Changes changes) {
    private static final int MOST_OFFERED = 3;

    /**
     * The indicators of one goal.
     *
     * @param external whether one of them is measured at the customer's
     * @param offers usual indicators at the customer's, if none is there
     */
    public record OfGoal(Goal goal, List<IndicatorView> indicators, boolean external, List<Offer> offers) {}

    public record Offer(String id, String name, String how) {}

    public IndicatorsPage {
        goals = List.copyOf(goals);
    }

    static IndicatorsPage of(InPlan in, Changes changes) {
        GoalConcepts concepts = GoalConcepts.of(in);
        return new IndicatorsPage(
                in.frame(in.messages().text("act.indicators"), Step.ACT).withScripts("changed.js"),
                in.address("act"),
                in.address("agree"),
                ActNavigation.of(in, ActPlace.INDICATORS),
                in.plan().goals().stream().map(goal -> of(in, concepts, goal)).toList(),
                changes);
    }

    private static OfGoal of(InPlan in, GoalConcepts concepts, Goal goal) {
        List<Indicator> indicators = in.plan().indicatorsOf(goal);
        boolean external = indicators.stream().anyMatch(one -> one.scope() == einklang.plan.Scope.EXTERNAL);
        return new OfGoal(
                goal,
                indicators.stream().map(one -> IndicatorView.of(in, one)).toList(),
                external,
                external ? List.of() : offers(in, concepts, goal));
    }

    private static List<Offer> offers(InPlan in, GoalConcepts concepts, Goal goal) {
        ActWords words = new ActWords(in.messages());
        return concepts.of(goal).stream()
                .flatMap(concept -> external(in, concept))
                .limit(MOST_OFFERED)
                .map(one -> new Offer(one.id(), words.text(one.name()), words.text(one.howMeasured())))
                .toList();
    }

    private static Stream<CatalogueIndicator> external(InPlan in, String concept) {
        return in.services().catalogue().indicatorsFor(concept).stream()
                .filter(indicator -> indicator.scope() == Scope.EXTERNAL);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }
}
