package einklang.web.act;

import einklang.plan.Effect;
import einklang.plan.EffectMatrix;
import einklang.plan.FindingKind;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Changes;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures x goals. A cell says its value by colour, symbol and signed number; act.css makes the first two of its class.
 *
 * @param address where cells are saved one by one
 * @param findings what stands out, in sentences
 * @param changes absent if only the findings are shown anew
 */
public record MatrixPage(
        Frame frame,
        EffectMatrix matrix,
        String address,
        String act,
        String agree,
        ActNavigation navigation,
        List<String> findings,
        Optional<Changes> changes) {
    private static final int BEST = 10;
    private static final Set<FindingKind> KINDS = Set.of(
            FindingKind.GOAL_HARMED,
            FindingKind.GOAL_WITHOUT_MEASURE,
            FindingKind.HARMFUL_EFFECT,
            FindingKind.GOAL_ON_ONE_MEASURE,
            FindingKind.MEASURE_WITHOUT_EFFECT);

    public MatrixPage {
        findings = List.copyOf(findings);
    }

    static MatrixPage of(InPlan in, Optional<Changes> changes) {
        return new MatrixPage(
                in.frame(in.messages().text("act.matrix"), Step.ACT).withScripts("changed.js", "matrix.js"),
                EffectMatrix.of(in.plan()),
                in.address("act/effects"),
                in.address("act"),
                in.address("agree"),
                ActNavigation.of(in, ActPlace.MATRIX),
                FindingSentences.of(in, KINDS),
                changes);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }

    /** Returns the class of a value: such as "p9", "z" for 0 and "m3"; none for an empty cell. */
    public static String look(Optional<Effect> effect) {
        return effect.map(Effect::value)
                .map(value -> value == 0 ? "z" : (value > 0 ? "p" : "m") + Math.abs(value))
                .orElse("");
    }

    public String cell(Optional<Effect> effect) {
        return effect.map(found -> words().signed(found.value())).orElse("");
    }

    public String score(Measure measure) {
        return words().signed(matrix.score(measure));
    }

    public String total(Goal goal) {
        return words().signed(matrix.total(goal));
    }

    public List<EffectMatrix.Ranked> byScore() {
        return matrix.byScore().stream().limit(BEST).toList();
    }

    public List<EffectMatrix.Ranked> byScorePerEffort() {
        return matrix.byScorePerEffort().stream().limit(BEST).toList();
    }

    /** Returns the values as the scale of buttons shows them, the strongest help first. */
    public List<Integer> scale() {
        return List.of(9, 3, 1, 0, -1, -3, -9);
    }

    public static String look(int value) {
        return value == 0 ? "z" : (value > 0 ? "p" : "m") + Math.abs(value);
    }

    public String meaning(int value) {
        return text("act.effect." + look(value));
    }
}
