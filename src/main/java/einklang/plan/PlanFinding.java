package einklang.plan;

import einklang.i18n.Language;
import java.util.List;

/** Something that a plan lacks or that speaks against it, with the things it is about; the pages say it in a sentence. */
public sealed interface PlanFinding {
    FindingKind kind();

    /** @param number what the kind says, such as the number of goals */
    record AboutPlan(FindingKind kind, int number) implements PlanFinding {}

    /** @param total the sum of the effects on the goal, see {@link EffectMatrix#total} */
    record AboutGoal(FindingKind kind, Goal goal, int total) implements PlanFinding {}

    record AboutMeasure(FindingKind kind, Measure measure) implements PlanFinding {}

    /** @param value of the cell */
    record AboutEffect(FindingKind kind, Measure measure, Goal goal, int value) implements PlanFinding {}

    /** @param goal that the indicator belongs to */
    record AboutIndicator(FindingKind kind, Indicator indicator, Goal goal) implements PlanFinding {}

    /** @param languages the offered languages that one of its texts lacks, in the order of {@link Language} */
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
