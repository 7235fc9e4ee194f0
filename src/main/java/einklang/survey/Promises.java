package einklang.survey;

import einklang.i18n.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What respondents were told before they answered. From the first answer on none of it changes: questions, languages,
 * teams, the choices of {@link RoundRules}, and on the information page purpose, legal basis and recipients. Names and
 * addresses to turn to stay open to correction, and the time that sentences are kept may only become shorter.
 */
public record Promises(
        List<Question> questions,
        RoundRules rules,
        List<Language> languages,
        List<Team> teams,
        Map<Language, Information> information,
        int retentionMonths) {

    public Promises {
        questions = List.copyOf(questions);
        languages = List.copyOf(languages);
        teams = List.copyOf(teams);
        information = Map.copyOf(information);
    }

    public static Promises of(Workshop workshop, Round round) {
        return new Promises(
                round.questions(),
                round.rules(),
                workshop.languages(),
                workshop.teams(),
                purposes(workshop.information()),
                workshop.retentionMonths());
    }

    /** Whether these, given later, still hold what was promised first. */
    public boolean keep(Promises first) {
        return questions.equals(first.questions)
                && rules.equals(first.rules)
                && languages.equals(first.languages)
                && teams.equals(first.teams)
                && information.equals(first.information)
                && retentionMonths <= first.retentionMonths;
    }

    private static Map<Language, Information> purposes(Map<Language, Information> information) {
        Map<Language, Information> purposes = new HashMap<>();
        information.forEach((language, told) -> {
            Information purpose = new Information("", "", told.purpose(), told.legalBasis(), told.recipients());
            if (!purpose.isEmpty()) {
                purposes.put(language, purpose);
            }
        });
        return purposes;
    }
}
