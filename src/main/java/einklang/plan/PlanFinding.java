package einklang.plan;

import einklang.i18n.Language;
import java.util.List;

/** Something that a plan lacks or that speaks against it, with the things it is about; the pages say it in a sentence. */
public sealed interface PlanFinding {
    FindingKind kind();

    /**
     * A finding about the plan as a whole.
     *
     * @param number what the kind says, such as the number of goals
     */
    record AboutPlan(FindingKind kind, int number) implements PlanFinding {}

    /**
     * A finding about one goal.
     *
     * @param total the sum of the effects on the goal, see {@link EffectMatrix#total}
     */
    record AboutGoal(FindingKind kind, Goal goal, int total) implements PlanFinding {}

    /** A finding about one measure. */
    record AboutMeasure(FindingKind kind, Measure measure) implements PlanFinding {}

    /**
     * A finding about one cell of the matrix.
     *
     * @param value of the cell
     */
    record AboutEffect(FindingKind kind, Measure measure, Goal goal, int value) implements PlanFinding {}

    /**
     * A finding about one indicator.
     *
     * @param goal that the indicator belongs to
     */
    record AboutIndicator(FindingKind kind, Indicator indicator, Goal goal) implements PlanFinding {}

    /**
     * Something that does not stand in all offered languages.
     *
     * @param languages the offered languages that one of its texts lacks, in the order of {@link Language}
     */
    record MissingText(PlanItem item, List<Language> languages) implements PlanFinding {
        public MissingText {
            languages = List.copyOf(languages);
        }

        @Override
        public FindingKind kind() {
            return FindingKind.MISSING_TEXT;
        }
    }
}
