package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The only reader of raw answers. Decides once a round what may be shown, and releases just that (docs/privacy.md).
 */
public final class Disclosure {
    private final AnswerSource answers;
    private final LanguageGuess guess;

    public Disclosure(AnswerSource answers, LanguageGuess guess) {
        this.answers = answers;
        this.guess = guess;
    }

    /** Decides what a closed round allows to be shown; empty while it has fewer than k answers. */
    public Optional<DisclosurePlan> decide(Workshop workshop, Round round) {
        return DisclosureRules.plan(round.rules(), workshop.teams(), answers.responses(round.id()));
    }

    /**
     * Returns the material that the engine groups at the moment of comparing, before anything is shown.
     *
     * @param plan as just decided for the round
     */
    public List<Material> materials(Round round, DisclosurePlan plan) {
        List<Response> responses = answers.responses(round.id());
        return round.questions().stream()
                .map(question -> material(question, plan, responses))
                .toList();
    }

    /** Releases a compared round by its stored plan; empty before anything may be shown. */
    public Optional<ReleasedRound> release(Round round) {
        if (!round.readable()) {
            return Optional.empty();
        }
        return answers.findPlan(round.id()).map(plan -> released(round, plan, answers.responses(round.id())));
    }

    /** Finds the own sentences by the edit code; empty before the round was compared and for an unknown code. */
    public Optional<OwnStanding> own(Round round, EditCode code) {
        if (!round.readable()) {
            return Optional.empty();
        }
        return answers.findByCode(round.id(), code)
                .map(response -> new OwnStanding(response.statements().stream()
                        .map(s -> new OwnStanding.Sentence(s.id(), s.questionId(), s.text()))
                        .toList()));
    }

    private ReleasedRound released(Round round, DisclosurePlan plan, List<Response> responses) {
        List<Material> materials = round.questions().stream()
                .map(question -> material(question, plan, responses))
                .toList();
        return new ReleasedRound(round, plan, statements(round, plan, responses), materials, clarity(plan, responses));
    }

    private List<ReleasedStatement> statements(Round round, DisclosurePlan plan, List<Response> responses) {
        Map<String, List<Mask>> masks = answers.masks(round.id());
        Map<String, LocalText> glosses = answers.glosses(round.id());
        Set<Language> rare = DisclosureRules.rareLanguages(plan.minAnswers(), responses, guess);
        List<ReleasedStatement> released = new ArrayList<>();
        for (Response response : responses) {
            for (Statement statement : response.statements()) {
                Language language = guess.of(statement.text(), response.language());
                boolean hidden = statement.senseOnly()
                        || statement.text().isEmpty()
                        || (rare.contains(language) && !response.rareWordsOk())
                        || !wordsShown(round, statement, plan);
                List<Mask> places = masks.getOrDefault(statement.id(), List.of());
                HiddenPlaces masked = HiddenPlaces.of(statement.text(), places);
                LocalText written = hidden ? LocalText.NONE : glosses.getOrDefault(statement.id(), LocalText.NONE);
                released.add(new ReleasedStatement(
                        statement.id(),
                        statement.questionId(),
                        hidden ? Optional.empty() : Optional.of(masked(statement.text(), places)),
                        language,
                        side(plan, response, hidden),
                        shown(written, language, masked),
                        masked));
            }
        }
        released.sort(Comparator.comparing(ReleasedStatement::id));
        return released;
    }

    /** A translation stands beside another language only, and holds nothing that is masked. */
    private static LocalText shown(LocalText written, Language own, HiddenPlaces masked) {
        return new LocalText(written.texts().entrySet().stream()
                .filter(gloss -> gloss.getKey() != own && !masked.standIn(gloss.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static boolean wordsShown(Round round, Statement statement, DisclosurePlan plan) {
        return round.findQuestion(statement.questionId())
                .map(question -> DisclosureRules.wordsShown(round.rules(), question.kind(), plan.people()))
                .orElse(false);
    }

    private static Optional<Side> side(DisclosurePlan plan, Response response, boolean hidden) {
        if (!plan.leadersShown() || hidden) {
            return Optional.empty();
        }
        return Optional.of(response.leader() ? Side.LEADERS : Side.STAFF);
    }

    private static String masked(String text, List<Mask> masks) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Mask mask :
                masks.stream().sorted(Comparator.comparingInt(Mask::start)).toList()) {
            int start = Math.min(text.length(), Math.max(from, mask.start()));
            int end = Math.min(text.length(), Math.max(start, mask.end()));
            if (end > start) {
                shown.append(text, from, start).append(ReleasedStatement.MASK);
                from = end;
            }
        }
        return shown.append(text.substring(from)).toString();
    }

    private Material material(Question question, DisclosurePlan plan, List<Response> responses) {
        List<Material.Entry> entries = new ArrayList<>();
        for (Response response : responses) {
            for (Statement statement : response.statements()) {
                if (statement.questionId().equals(question.id())) {
                    entries.add(
                            new Material.Entry(statement.id(), response.id(), response.language(), statement.text()));
                }
            }
        }
        entries.sort(Comparator.comparing(Material.Entry::statement));
        List<String> leaders = responses.stream()
                .filter(response -> plan.leadersShown() && response.leader())
                .map(Response::id)
                .toList();
        List<String> people = responses.stream().map(Response::id).toList();
        return new Material(question.id(), question.kind(), entries, people, leaders);
    }

    private static Map<Integer, Integer> clarity(DisclosurePlan plan, List<Response> responses) {
        Map<Integer, Integer> taps = responses.stream()
                .filter(response -> response.clarity().isPresent())
                .collect(Collectors.toMap(
                        response -> response.clarity().getAsInt(), response -> 1, Integer::sum, TreeMap::new));
        int people = taps.values().stream().mapToInt(Integer::intValue).sum();
        return people < plan.minAnswers() ? Map.of() : taps;
    }
}
