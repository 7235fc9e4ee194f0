package einklang.survey;

import java.util.ArrayList;
import java.util.List;

/** What the number of people invited means for the chosen settings; each is said before anybody is asked. */
public enum SetupAdvice {
    /** Fewer are invited than answers are needed: nothing will ever be shown. */
    NOTHING_SHOWN,
    /** Every single one must answer. */
    EVERYONE_NEEDED,
    /** With teams of about the same size none reaches the minimum. */
    NO_TEAM_ALONE,
    /** A single team says nothing. */
    ONE_TEAM,
    /** Below 30 people only one breakdown is shown, and leaders come first. */
    LEADERS_INSTEAD_OF_TEAMS,
    /** Once a leader ticks, fewer than the minimum are left on the other side. */
    LEADERS_NOT_BESIDE,
    /** Sentences are shown from ten people on, and fewer are invited. */
    WORDS_NEVER_SHOWN,
    /** Obstacles are shown word for word from ten people on, even in an open workshop. */
    OBSTACLES_BY_SENSE,
    /** Below ten people a language that fewer than the minimum use is shown by its sense. */
    RARE_LANGUAGES_BY_SENSE;

    /** Returns the advice in the order of this enum; none as long as it is not said how many are invited. */
    public static List<SetupAdvice> of(Workshop workshop, Round round) {
        List<SetupAdvice> advice = new ArrayList<>();
        round.invited().ifPresent(invited -> {
            RoundRules rules = round.rules();
            addAboutMinimum(advice, invited, rules.minAnswers());
            addAboutTeams(advice, invited, rules, workshop.teams().size());
            addAboutLeaders(advice, invited, rules);
            addAboutWords(advice, invited, workshop, round);
        });
        return advice;
    }

    private static void addAboutMinimum(List<SetupAdvice> advice, int invited, int minAnswers) {
        if (invited < minAnswers) {
            advice.add(NOTHING_SHOWN);
        } else if (invited == minAnswers) {
            advice.add(EVERYONE_NEEDED);
        }
    }

    private static void addAboutTeams(List<SetupAdvice> advice, int invited, RoundRules rules, int teams) {
        if (teams == 1) {
            advice.add(ONE_TEAM);
        } else if (teams > 1 && invited / teams < rules.minAnswers()) {
            advice.add(NO_TEAM_ALONE);
        } else if (teams > 1 && rules.leadersLink() && invited < DisclosurePlan.PEOPLE_FOR_TWO_BREAKDOWNS) {
            advice.add(LEADERS_INSTEAD_OF_TEAMS);
        }
    }

    private static void addAboutLeaders(List<SetupAdvice> advice, int invited, RoundRules rules) {
        if (rules.leadersLink() && invited == rules.minAnswers()) {
            advice.add(LEADERS_NOT_BESIDE);
        }
    }

    private static void addAboutWords(List<SetupAdvice> advice, int invited, Workshop workshop, Round round) {
        if (invited >= DisclosurePlan.PEOPLE_FOR_WORDS) {
            return;
        }
        WordsChoice words = round.rules().words();
        boolean obstacles = round.questions().stream().anyMatch(question -> question.kind() == QuestionKind.OBSTACLES);
        if (words == WordsChoice.FROM_TEN) {
            advice.add(WORDS_NEVER_SHOWN);
        } else if (words == WordsChoice.OPEN && obstacles) {
            advice.add(OBSTACLES_BY_SENSE);
        }
        if (words == WordsChoice.OPEN && workshop.languages().size() > 1) {
            advice.add(RARE_LANGUAGES_BY_SENSE);
        }
    }
}
