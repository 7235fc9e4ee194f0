package einklang.web.plan;

import einklang.i18n.Messages;
import einklang.plan.Commitment;
import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.Plan;
import einklang.plan.PlanChange;
import einklang.plan.PlanItem;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done last, and how to take it back. Shown by templates/shared/done.jte and templates/shared/changes.jte.
 *
 * @param undo address of the form
 * @param page to come back to
 * @param last the change that the visitor has just made
 * @param lines the newest changes, newest first
 * @param refused whether undoing was not possible
 * @param seq number of the newest change, for the stream
 */
public record Changes(
        String undo,
        PlanPage page,
        String live,
        Optional<Line> last,
        List<Line> lines,
        boolean refused,
        long seq,
        Messages messages) {
    private static final int MOST = 15;

    /**
     * A change in words.
     *
     * @param loses what went with a removed goal or measure; empty if nothing did
     */
    public record Line(long number, String words, String loses, String by, boolean undoable) {}

    public Changes {
        lines = List.copyOf(lines);
    }

    /** Reads the newest changes; the address of the page may name the last one (?done=7). */
    public static Changes of(InPlan in, Context ctx, PlanPage page) {
        List<PlanChange> changes = in.services().plans().changes(in.workshopId(), MOST);
        long done = number(ctx.queryParam("done"));
        List<Line> lines = changes.stream()
                .map(change -> line(in, change, change.number() == done))
                .toList();
        return new Changes(
                in.address("plan/undo"),
                page,
                in.live(),
                lines.stream().filter(line -> line.number() == done).findFirst(),
                lines,
                "undo".equals(ctx.queryParam("refused")),
                in.plan().change(),
                in.messages());
    }

    private static long number(@org.jspecify.annotations.Nullable String query) {
        return query != null && query.matches("[0-9]{1,18}") ? Long.parseLong(query) : 0;
    }

    private static Line line(InPlan in, PlanChange change, boolean justDone) {
        String when = in.messages().dateTime(change.at(), in.in().workshop().timeZone());
        String name = in.name(change.actor());
        return new Line(
                change.number(),
                new ChangeWords(in.messages(), in.plan()).of(change),
                justDone ? loses(in, change) : "",
                name.isEmpty() ? when : when + "\u00a0· " + name,
                change.undoable());
    }

    private static String loses(InPlan in, PlanChange change) {
        List<String> lost = new ArrayList<>();
        for (PlanChange.Step step : change.steps()) {
            if (step.after().isEmpty() && step.before().isPresent()) {
                Plan before = in.services().plans().readAt(in.workshopId(), change.number() - 1);
                lost.addAll(loses(in.messages(), before, step.before().get()));
            }
        }
        return lost.isEmpty()
                ? ""
                : String.join(" ", lost) + " " + in.messages().text("plan.loses.back");
    }

    private static List<String> loses(Messages messages, Plan plan, PlanItem removed) {
        List<String> lost = new ArrayList<>();
        if (removed instanceof Goal goal) {
            long measures = plan.effects().stream()
                    .filter(effect -> effect.goal().equals(goal.id()))
                    .map(Effect::measure)
                    .distinct()
                    .count();
            add(lost, messages, "plan.loses.measures", measures);
            List<Commitment> commitments = plan.commitmentsOf(goal);
            add(lost, messages, "plan.loses.commitments", commitments.size());
            List<Indicator> indicators = plan.indicatorsOf(goal);
            add(lost, messages, "plan.loses.indicators", indicators.size());
        } else if (removed instanceof Measure measure) {
            long effects = plan.effects().stream()
                    .filter(effect -> effect.measure().equals(measure.id()))
                    .count();
            add(lost, messages, "plan.loses.effects", effects);
        } else if (removed instanceof Indicator indicator) {
            add(
                    lost,
                    messages,
                    "plan.loses.readings",
                    plan.readingsOf(indicator).size());
        }
        return lost;
    }

    private static void add(List<String> lost, Messages messages, String key, long number) {
        if (number > 0) {
            lost.add(messages.plural(key, number));
        }
    }

    public String text(String key) {
        return messages.text(key);
    }
}
