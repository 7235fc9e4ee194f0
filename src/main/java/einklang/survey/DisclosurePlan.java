package einklang.survey;

import java.util.List;

/**
 * What of a round is shown and what is hidden, decided once when the round is compared, stored, and used alike by every
 * screen, event and file.
 *
 * @param minAnswers k of the round
 * @param people respondents, at least k
 * @param leadersShown whether leaders stand beside the others
 * @param leaders respondents who ticked; 0 where leaders are not shown
 * @param teams ids of the teams that may be shown, in the order of the workshop; empty if none
 */
public record DisclosurePlan(int minAnswers, int people, boolean leadersShown, int leaders, List<String> teams) {
    /** From this number of people on, two breakdowns may stand beside each other. */
    public static final int PEOPLE_FOR_TWO_BREAKDOWNS = 30;

    /** From this number of people on, sentences are shown under {@link WordsChoice#FROM_TEN}. */
    public static final int PEOPLE_FOR_WORDS = 10;

    public DisclosurePlan {
        teams = List.copyOf(teams);
        if (people < minAnswers) {
            throw new IllegalArgumentException(
                    "disclosure plan: found " + people + " people, wanted at least " + minAnswers);
        }
        if (leadersShown != leaders > 0 || (leadersShown && people - leaders < minAnswers)) {
            throw new IllegalArgumentException(
                    "disclosure plan: leaders need " + minAnswers + " people on the other side");
        }
        if (leadersShown && !teams.isEmpty() && people < PEOPLE_FOR_TWO_BREAKDOWNS) {
            throw new IllegalArgumentException("disclosure plan: two breakdowns with " + people + " people, wanted 30");
        }
    }
}
