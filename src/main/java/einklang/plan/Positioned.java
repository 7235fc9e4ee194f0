package einklang.plan;

/** A thing that stands in a list which people put in order. */
public sealed interface Positioned extends PlanItem permits CompanyGoal, Goal, NonGoal, TradeOff, Measure, Indicator {
    /** Returns the place in the list: lower ones first, ties by key, gaps allowed. */
    int position();

    /** Returns the same thing, of the same version, at another place. */
    Positioned withPosition(int position);
}
