package einklang.survey;

import einklang.i18n.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what a round's answers allow to be shown (docs/privacy.md). */
final class DisclosureRules {
    private DisclosureRules() {}

    /** Returns the plan for these answers, empty if fewer than k answered, or fewer
     * than k of them by link beside typed-in ones. Depends on counts only, never on words. */
    static Optional<DisclosurePlan> plan(RoundRules rules, List<Team> teams, List<Response> responses) {
        int people = responses.size();
        int k = rules.minAnswers();
        if (people < k || linkedAnswersStandOut(k, responses)) {
            return Optional.empty();
        }
        int leaders = (int) responses.stream().filter(Response::leader).count();
        boolean leadersShown = leaders > 0 && people - leaders >= k;
        boolean teamsAllowed = !leadersShown || people >= DisclosurePlan.PEOPLE_FOR_TWO_BREAKDOWNS;
        List<String> shownTeams = teamsAllowed ? shownTeams(k, teams, responses) : List.of();
        return Optional.of(new DisclosurePlan(k, people, leadersShown, leadersShown ? leaders : 0, shownTeams));
    }

    /** Whoever typed in all the other answers could tell the few that came by link. */
    private static boolean linkedAnswersStandOut(int k, List<Response> responses) {
        long linked = responses.stream()
                .filter(response -> response.source() == Source.LINK)
                .count();
        return linked > 0 && linked < k && linked < responses.size();
    }

    /** Every shown team and the remainder need k people; the smallest team (of equals the last) is hidden until that holds. */
    private static List<String> shownTeams(int k, List<Team> teams, List<Response> responses) {
        Map<String, Integer> sizes = new HashMap<>();
        responses.forEach(response -> response.team().ifPresent(team -> sizes.merge(team, 1, Integer::sum)));
        List<String> shown = new ArrayList<>();
        for (Team team : teams) {
            if (sizes.getOrDefault(team.id(), 0) >= k) {
                shown.add(team.id());
            }
        }
        int remainder = responses.size()
                - shown.stream().mapToInt(team -> sizes.getOrDefault(team, 0)).sum();
        while (!shown.isEmpty() && remainder > 0 && remainder < k) {
            String smallest = smallest(shown, sizes);
            shown.remove(smallest);
            remainder += sizes.getOrDefault(smallest, 0);
        }
        return List.copyOf(shown);
    }

    private static String smallest(List<String> teams, Map<String, Integer> sizes) {
        String smallest = teams.get(0);
        for (String team : teams) {
            if (sizes.getOrDefault(team, 0) <= sizes.getOrDefault(smallest, 0)) {
                smallest = team;
            }
        }
        return smallest;
    }

    /** Whether sentences of this kind of question may be shown word for word with this many people. */
    static boolean wordsShown(RoundRules rules, QuestionKind kind, int people) {
        WordsChoice choice = effectiveWords(rules, kind);
        return switch (choice) {
            case OPEN -> true;
            case FROM_TEN -> people >= DisclosurePlan.PEOPLE_FOR_WORDS;
            case THEMES_ONLY -> false;
        };
    }

    /** Answers about obstacles are shown word for word from ten people on, even in an open workshop. */
    static WordsChoice effectiveWords(RoundRules rules, QuestionKind kind) {
        boolean guarded = kind == QuestionKind.OBSTACLES && rules.words() == WordsChoice.OPEN;
        return guarded ? WordsChoice.FROM_TEN : rules.words();
    }

    /** Returns the languages that fewer than k people use, where a small round makes that telling. */
    static Set<Language> rareLanguages(int k, List<Response> responses, LanguageGuess guess) {
        Set<Language> rare = new HashSet<>();
        if (responses.size() >= DisclosurePlan.PEOPLE_FOR_WORDS) {
            return rare;
        }
        for (Language language : Language.values()) {
            long users = responses.stream()
                    .filter(response -> uses(response, language, guess))
                    .count();
            if (users > 0 && users < k) {
                rare.add(language);
            }
        }
        return rare;
    }

    private static boolean uses(Response response, Language language, LanguageGuess guess) {
        return response.language() == language
                || response.statements().stream()
                        .anyMatch(statement -> guess.of(statement.text(), response.language()) == language);
    }
}
