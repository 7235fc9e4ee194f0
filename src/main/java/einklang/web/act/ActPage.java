package einklang.web.act;

import einklang.plan.EffectMatrix;
import einklang.plan.FindingKind;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.web.Frame;
import einklang.web.Step;
import einklang.web.plan.Changes;
import einklang.web.plan.Fields;
import einklang.web.plan.InPlan;
import einklang.web.plan.LocalField;
import java.util.List;
import java.util.Set;

/**
 * The measures of a workshop and what is done tomorrow.
 *
 * @param steps the next first steps
 * @param moreSteps how many more there are
 * @param all number of all measures, listed or not
 * @param added the short form as typed
 * @param lacks what the report would miss, in sentences
 */
public record ActPage(
        Frame frame,
        String agree,
        String report,
        ActNavigation navigation,
        List<StepLine> steps,
        int moreSteps,
        List<MeasureLine> measures,
        int all,
        boolean goals,
        MeasureFilter filter,
        LocalField title,
        Fields added,
        List<String> lacks,
        Changes changes) {
    private static final int STEPS = 5;
    private static final Set<FindingKind> LACKS = Set.of(
            FindingKind.GOAL_WITHOUT_MEASURE,
            FindingKind.MEASURE_WITHOUT_EFFECT,
            FindingKind.MEASURE_OVERDUE,
            FindingKind.FIRST_STEP_MISSED,
            FindingKind.MEASURE_WITHOUT_OWNER,
            FindingKind.MEASURE_WITHOUT_DUE_MONTH,
            FindingKind.GOAL_WITHOUT_INDICATOR);

    public ActPage {
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        lacks = List.copyOf(lacks);
    }

    static ActPage of(InPlan in, MeasureFilter filter, Fields added, Changes changes) {
        EffectMatrix matrix = EffectMatrix.of(in.plan());
        List<StepLine> steps = StepLine.all(in);
        return new ActPage(
                in.frame(in.messages().text("act.title"), Step.ACT).withScripts("changed.js"),
                in.address("agree"),
                in.address("report"),
                ActNavigation.of(in, ActPlace.MEASURES),
                steps.stream().limit(STEPS).toList(),
                Math.max(0, steps.size() - STEPS),
                filter.of(matrix).stream()
                        .map(measure -> MeasureLine.of(in, matrix, measure))
                        .toList(),
                in.plan().measures().size(),
                !in.plan().goals().isEmpty(),
                filter,
                LocalField.title(in, added, "title", "act.measure.title")
                        .withHint("act.measure.title.hint")
                        .inOneLanguage(),
                added,
                lacks(in),
                changes);
    }

    /** Without goals or measures everything else would be said in vain. */
    private static List<String> lacks(InPlan in) {
        if (in.plan().goals().isEmpty()) {
            return List.of(in.messages().text("act.lacks.goals"));
        }
        if (in.plan().measures().isEmpty()) {
            return List.of(in.messages().text("act.lacks.measures"));
        }
        return FindingSentences.of(in, LACKS);
    }

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public ActWords words() {
        return new ActWords(frame.messages());
    }

    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.values());
    }

    public List<MeasureStatus> statuses() {
        return List.of(MeasureStatus.values());
    }

    public List<MeasureFilter.Order> orders() {
        return List.of(MeasureFilter.Order.values());
    }

    public String count() {
        return measures.size() == all
                ? frame.messages().plural("act.measures.count", all)
                : frame.messages().plural("act.measures.filtered", all, measures.size());
    }
}
