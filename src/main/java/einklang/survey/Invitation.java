package einklang.survey;

/**
 * What a participant's link leads to: the workshop and its newest round.
 *
 * @param leaders whether the link is the one for leaders
 */
public record Invitation(Workshop workshop, Round round, boolean leaders) {
    /** Returns the code of the link that was followed. */
    public String code() {
        return leaders ? workshop.leaderCode() : workshop.code();
    }
}
