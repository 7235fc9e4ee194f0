package einklang.survey;

/**
 * How far the work of a workshop has come. Tells what is there, nothing of its content.
 *
 * @param enough whether as many answered the newest round as are needed to compare
 * @param goals whether a goal was agreed
 * @param measures whether a measure was chosen
 * @param effects whether somebody said what a measure does to a goal
 * @param released whether participants see a result or goals
 */
public record Milestones(boolean enough, boolean goals, boolean measures, boolean effects, boolean released) {
    /** Of a workshop that has only been set up. */
    public static final Milestones NONE = new Milestones(false, false, false, false, false);
}
