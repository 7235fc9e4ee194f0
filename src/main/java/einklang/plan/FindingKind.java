package einklang.plan;

/** What can be pointed out about a plan, the most important first. Measures that were stopped are never spoken of. */
public enum FindingKind {
    /** The effects of all measures on a goal add up to less than 0. {@link PlanFinding.AboutGoal} with the total. */
    GOAL_HARMED,
    /** No measure has a positive effect on a goal. {@link PlanFinding.AboutGoal}. */
    GOAL_WITHOUT_MEASURE,
    /** A measure has a negative effect on a goal. {@link PlanFinding.AboutEffect}. */
    HARMFUL_EFFECT,
    /** Just one measure has a positive effect on a goal, though the plan has several. {@link PlanFinding.AboutEffect}. */
    GOAL_ON_ONE_MEASURE,
    /** A goal has no indicator. {@link PlanFinding.AboutGoal}. */
    GOAL_WITHOUT_INDICATOR,
    /** A goal has indicators, but none at the customer's. {@link PlanFinding.AboutGoal}. */
    GOAL_WITHOUT_EXTERNAL_INDICATOR,
    /** The leadership commits itself to nothing for a goal. {@link PlanFinding.AboutGoal}. */
    GOAL_WITHOUT_COMMITMENT,
    /** There are more goals than people keep in mind. {@link PlanFinding.AboutPlan} with their number. */
    MANY_GOALS,
    /** A measure has an effect on no goal. {@link PlanFinding.AboutMeasure}. */
    MEASURE_WITHOUT_EFFECT,
    /** The month in which an open measure was to be done is over. {@link PlanFinding.AboutMeasure}. */
    MEASURE_OVERDUE,
    /** The day of the first step is past, and the measure is still only planned. {@link PlanFinding.AboutMeasure}. */
    FIRST_STEP_MISSED,
    /** Nobody is named for an open measure. {@link PlanFinding.AboutMeasure}. */
    MEASURE_WITHOUT_OWNER,
    /** An open measure has no month in which it is to be done. {@link PlanFinding.AboutMeasure}. */
    MEASURE_WITHOUT_DUE_MONTH,
    /** The target is worse than the baseline, seen in the direction named. {@link PlanFinding.AboutIndicator}. */
    TARGET_WORSE_THAN_BASELINE,
    /** An indicator has no target. {@link PlanFinding.AboutIndicator}. */
    INDICATOR_WITHOUT_TARGET,
    /** An indicator has no value of the start. {@link PlanFinding.AboutIndicator}. */
    INDICATOR_WITHOUT_BASELINE,
    /** An indicator was never read. {@link PlanFinding.AboutIndicator}. */
    INDICATOR_WITHOUT_READING,
    /** A text is there in some of the offered languages only. {@link PlanFinding.MissingText}. */
    MISSING_TEXT
}
