package einklang.web.act;

import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;

/**
 * The effects of one measure.
 *
 * @param clashed whether somebody else has changed one of them meanwhile
 */
public record EffectsPage(
        Frame frame,
        String title,
        String lang,
        String action,
        String measure,
        String back,
        String agree,
        List<Line> lines,
        Fields fields,
        boolean clashed) {
    /**
     * A goal with the field of its cell.
     *
     * @param theirs what somebody else stored; empty if nobody did
     */
    public record Line(
            String goal, String title, String lang, String value, String reason, long version, String theirs) {}

    public EffectsPage {
        lines = List.copyOf(lines);
    }

    static EffectsPage stored(InPlan in, Measure measure) {
        List<Line> lines = in.plan().goals().stream()
                .map(goal -> {
                    Optional<Effect> effect = in.plan().findEffect(measure.id(), goal.id());
                    return line(
                            in,
                            goal,
                            effect.map(Effect::version).orElse(0L),
                            effect.map(one -> String.valueOf(one.value())).orElse(""),
                            effect.map(Effect::reason).orElse(""),
                            "");
                })
                .toList();
        return page(in, measure, lines, Fields.empty(), false);
    }

    /** Keeps what was typed; beside it stands what is stored where that is another version than the one seen. */
    static EffectsPage typed(InPlan in, Measure measure, Fields fields, boolean clashed) {
        List<Line> lines = in.plan().goals().stream()
                .map(goal -> {
                    Optional<Effect> effect = in.plan().findEffect(measure.id(), goal.id());
                    long now = effect.map(Effect::version).orElse(0L);
                    String seen = fields.value("v." + goal.id());
                    boolean changed = !seen.equals(String.valueOf(now));
                    return line(
                            in,
                            goal,
                            clashed || seen.isEmpty() ? now : Long.parseLong(seen),
                            fields.value("e." + goal.id()),
                            fields.value("r." + goal.id()),
                            clashed && changed ? theirs(in, effect) : "");
                })
                .toList();
        return page(in, measure, lines, fields, clashed);
    }

    private static String theirs(InPlan in, Optional<Effect> effect) {
        ActWords words = new ActWords(in.messages());
        String value = effect.map(one -> words.signed(one.value()))
                .orElse(in.messages().text("act.cell.empty"));
        String reason = effect.map(Effect::reason).orElse("");
        return in.messages().text("act.effects.theirs", reason.isEmpty() ? value : value + " – " + reason);
    }

    private static Line line(InPlan in, Goal goal, long version, String value, String reason, String theirs) {
        ActWords words = new ActWords(in.messages());
        return new Line(goal.id(), words.text(goal.title()), words.lang(goal.title()), value, reason, version, theirs);
    }

    private static EffectsPage page(InPlan in, Measure measure, List<Line> lines, Fields fields, boolean clashed) {
        ActWords words = new ActWords(in.messages());
        String address = in.address("act/measures/" + measure.id());
        return new EffectsPage(
                in.frame(in.messages().text("act.effects"), Step.ACT),
                words.text(measure.title()),
                words.lang(measure.title()),
                address + "/effects",
                address,
                ActPlace.MATRIX.address(in),
                in.address("agree"),
                lines,
                fields,
                clashed);
    }

    public String text(String key) {
        return frame.text(key);
    }

    public List<Integer> scale() {
        return List.of(9, 3, 1, 0, -1, -3, -9);
    }

    public String option(int value) {
        return new ActWords(frame.messages()).signed(value) + "\u00a0· " + text("act.effect." + MatrixPage.look(value));
    }
}
