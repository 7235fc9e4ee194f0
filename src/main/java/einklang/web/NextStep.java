package einklang.web;

import einklang.survey.Milestones;
import einklang.survey.RoundState;

/** What is to be done next in a workshop. Texts: "next.NAME". */
public enum NextStep {
    /** Look the questions over and start collecting. */
    START(""),
    /** Remind people, then close. */
    COLLECT(""),
    /** Closed with too few answers: open again, or agree without a comparison. */
    TOO_FEW("/agree"),
    COMPARE("/compare"),
    /** Look at the comparison together and agree goals. */
    AGREE("/agree"),
    /** Choose measures. */
    ACT("/act"),
    /** Say what each measure does to each goal. */
    EFFECTS("/act"),
    REPORT("/report"),
    /** Let participants see the result and the goals. */
    RELEASE("/publish"),
    /** Keep measures and figures up to date. */
    KEEP("/act");

    private final String page;

    NextStep(String page) {
        this.page = page;
    }

    /**
     * Tells what comes next.
     *
     * @param state at the time of the request
     * @param here the step of the page that asks: whoever reads the report already need not be sent there
     * @param trial trials have nobody to release anything to
     */
    public static NextStep of(RoundState state, Milestones there, Step here, boolean trial) {
        return switch (state) {
            case DRAFT -> START;
            case COLLECTING -> COLLECT;
            case CLOSED -> there.enough() ? COMPARE : there.goals() ? afterGoals(there, here, trial) : TOO_FEW;
            case COMPARED -> there.goals() ? afterGoals(there, here, trial) : AGREE;
        };
    }

    private static NextStep afterGoals(Milestones there, Step here, boolean trial) {
        if (!there.measures()) {
            return ACT;
        } else if (!there.effects()) {
            return EFFECTS;
        } else if (there.released()) {
            return KEEP;
        }
        return here == Step.REPORT && !trial ? RELEASE : REPORT;
    }

    /** Returns the key of the sentence. */
    public String key() {
        return "next." + name();
    }

    /** Returns the address of the page where it is done. */
    public String link(String workshopId) {
        return "/workshops/" + workshopId + page;
    }
}
