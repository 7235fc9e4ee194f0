package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Makes workshops with good defaults, and the trials of workshops. */
public final class NewWorkshops {
    private static final int RETENTION_MONTHS = 12;

    private final RandomIds ids;
    private final RandomGenerator random;
    private final int minAnswers;

    /** @param minAnswers the operator's minimum, or the default */
    public NewWorkshops(RandomIds ids, RandomGenerator random, int minAnswers) {
        this.ids = ids;
        this.random = random;
        this.minAnswers = minAnswers;
    }

    /** Returns a new key for a question or a team. */
    public String nextId() {
        return ids.next();
    }

    /** Returns a workshop in one language without teams. */
    public Workshop workshop(String ownerId, String title, Language language) {
        return new Workshop(
                ids.next(),
                WorkshopCode.random(random).value(),
                WorkshopCode.random(random).value(),
                ownerId,
                title,
                "",
                "",
                List.of(language),
                zone(language),
                List.of(),
                RETENTION_MONTHS,
                Map.of(),
                Optional.empty(),
                1);
    }

    private static ZoneId zone(Language language) {
        return ZoneId.of(
                switch (language) {
                    case DE -> "Europe/Berlin";
                    case EN -> "Europe/London";
                    case CS -> "Europe/Prague";
                });
    }

    /** Returns the first round of a workshop, a draft with the one ready question. */
    public Round round(String workshopId) {
        LocalText text = QuestionSet.GOALS.texts().get(0);
        return new Round(
                ids.next(),
                workshopId,
                1,
                RoundState.DRAFT,
                RoundRules.defaults(minAnswers),
                OptionalInt.empty(),
                List.of(new Question(ids.next(), QuestionSet.GOALS.kind(), text)),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }

    /** Returns the same workshop with new codes, after one of its codes was taken. */
    public Workshop withNewCodes(Workshop workshop) {
        return copy(workshop, workshop.id(), workshop.teams(), workshop.trialOf());
    }

    /** Returns a workshop that tries another one out: same questions and choices, teams of its own. */
    public Workshop trialOf(Workshop workshop) {
        List<Team> teams = workshop.teams().stream()
                .map(team -> new Team(ids.next(), team.name()))
                .toList();
        return copy(workshop, ids.next(), teams, Optional.of(workshop.id()));
    }

    private Workshop copy(Workshop workshop, String id, List<Team> teams, Optional<String> trialOf) {
        return new Workshop(
                id,
                WorkshopCode.random(random).value(),
                WorkshopCode.random(random).value(),
                workshop.ownerId(),
                workshop.title(),
                workshop.organisation(),
                workshop.client(),
                workshop.languages(),
                workshop.timeZone(),
                teams,
                workshop.retentionMonths(),
                workshop.information(),
                trialOf,
                1);
    }

    /**
     * Returns the round of a trial: the questions and choices of the round tried out, without slips and closing time.
     *
     * @param people invented ones who will answer; the minimum is lowered to them, never raised
     */
    public Round trialRound(Round tried, String trialId, int people) {
        RoundRules rules = tried.rules();
        RoundRules own = new RoundRules(
                Math.min(rules.minAnswers(), people),
                rules.words(),
                rules.readers(),
                rules.neutralReader(),
                rules.statementsPerQuestion(),
                rules.leadersLink(),
                false,
                rules.clarity());
        List<Question> questions = tried.questions().stream()
                .map(question -> new Question(ids.next(), question.kind(), question.text()))
                .toList();
        return new Round(
                ids.next(),
                trialId,
                1,
                RoundState.DRAFT,
                own,
                OptionalInt.of(people),
                questions,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
    }
}
