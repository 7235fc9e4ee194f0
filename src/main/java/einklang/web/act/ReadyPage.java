package einklang.web.act;

import einklang.catalogue.CatalogueMeasure;
import einklang.plan.Goal;
import einklang.plan.MeasureKind;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.InPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ready measures to take over.
 *
 * @param choices the agreed goals to choose from
 * @param wanted key of the goal that the list is for; empty for all agreed goals, "all" for the whole catalogue
 * @param fits whether any agreed goal is known to the catalogue; if none is, the whole catalogue is listed
 * @param note a sentence about the form that was sent; empty if there is none
 */
public record ReadyPage(
        Frame frame,
        String action,
        String back,
        List<Choice> choices,
        String wanted,
        Optional<MeasureKind> kind,
        boolean fits,
        List<Offer> offers,
        String note) {
    static final String EVERYTHING = "all";
    /** More than a screen or two nobody reads at once. */
    private static final int BEST = 12;

    public record Choice(String id, String title) {}

    /**
     * A measure of the catalogue that may be taken over.
     *
     * @param effects on the agreed goals, such as "+9 Short waits"
     * @param taken whether the plan has it already
     */
    public record Offer(
            CatalogueMeasure measure, String name, String description, List<String> effects, boolean taken) {}

    private record Valued(CatalogueMeasure measure, int helps, int score) {}

    public ReadyPage {
        choices = List.copyOf(choices);
        offers = List.copyOf(offers);
    }

    static ReadyPage of(InPlan in, String asked, Optional<MeasureKind> kind, String note) {
        GoalConcepts concepts = GoalConcepts.of(in);
        List<Goal> known = in.plan().goals().stream()
                .filter(goal -> !concepts.of(goal).isEmpty())
                .toList();
        ActWords words = new ActWords(in.messages());
        List<Goal> one = known.stream().filter(goal -> goal.id().equals(asked)).toList();
        boolean everything = asked.equals(EVERYTHING) || known.isEmpty();
        List<CatalogueMeasure> measures = fitting(in, concepts, one.isEmpty() ? known : one, everything);
        return new ReadyPage(
                in.frame(in.messages().text("act.ready"), Step.ACT),
                in.address("act/ready"),
                ActPlace.MEASURES.address(in),
                known.stream()
                        .map(goal -> new Choice(goal.id(), words.text(goal.title())))
                        .toList(),
                everything ? EVERYTHING : one.isEmpty() ? "" : asked,
                kind,
                !known.isEmpty(),
                offers(in, concepts, measures, kind),
                note);
    }

    private static List<CatalogueMeasure> fitting(
            InPlan in, GoalConcepts concepts, List<Goal> goals, boolean everything) {
        List<Valued> valued = new ArrayList<>();
        for (CatalogueMeasure measure : in.services().catalogue().measures()) {
            int helps = goals.stream()
                    .mapToInt(goal -> Math.max(0, concepts.effect(measure, goal)))
                    .sum();
            int score = goals.stream()
                    .mapToInt(goal -> goal.weight() * concepts.effect(measure, goal))
                    .sum();
            valued.add(new Valued(measure, helps, score));
        }
        return valued.stream()
                .filter(one -> everything || one.helps() > 0)
                .sorted(Comparator.comparingInt((Valued one) -> -one.score()))
                .map(Valued::measure)
                .toList();
    }

    private static List<Offer> offers(
            InPlan in, GoalConcepts concepts, List<CatalogueMeasure> measures, Optional<MeasureKind> kind) {
        Set<String> taken = new HashSet<>();
        in.plan().measures().forEach(measure -> measure.ready().ifPresent(taken::add));
        return measures.stream()
                .filter(measure -> kind.isEmpty()
                        || kind.get().name().equals(measure.kind().name()))
                .map(measure -> offer(in, concepts, measure, taken.contains(measure.id())))
                .toList();
    }

    private static Offer offer(InPlan in, GoalConcepts concepts, CatalogueMeasure measure, boolean taken) {
        ActWords words = new ActWords(in.messages());
        List<String> effects = in.plan().goals().stream()
                .filter(goal -> concepts.effect(measure, goal) != 0)
                .map(goal -> words.signed(concepts.effect(measure, goal)) + " " + words.text(goal.title()))
                .toList();
        return new Offer(measure, words.text(measure.name()), words.text(measure.description()), effects, taken);
    }

    private List<Offer> open() {
        return offers.stream().filter(offer -> !offer.taken()).toList();
    }

    /** Returns the first of those that the plan does not have yet. */
    public List<Offer> best() {
        return open().stream().limit(BEST).toList();
    }

    /** Returns the rest of those that the plan does not have yet. */
    public List<Offer> others() {
        return open().stream().skip(BEST).toList();
    }

    public List<Offer> taken() {
        return offers.stream().filter(Offer::taken).toList();
    }

    public String text(String key) {
        return frame.text(key);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }

    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.values());
    }
}
