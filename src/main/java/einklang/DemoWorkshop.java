package einklang;

import einklang.board.Comparing;
import einklang.cli.DemoAnswers;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Answers;
import einklang.survey.NewStatement;
import einklang.survey.NewWorkshops;
import einklang.survey.Question;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.RoundState;
import einklang.survey.Source;
import einklang.survey.StatementText;
import einklang.survey.Submission;
import einklang.survey.Team;
import einklang.survey.Workshop;
import einklang.web.compare.CompareServices;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Fills a demo with invented workshops by the code that takes real ones: one worked to the end, with 24 people in three
 * languages who answered more than half a year ago, and one that collects, to try the form.
 */
final class DemoWorkshop {
    private static final String ANSWERS = "/demo/answers.csv";
    private static final int INVITED = 26;
    private static final Duration ANSWERING = Duration.ofDays(10);

    private final Shared shared;
    private final Comparing comparing;
    private final DemoPlan plan;
    private final NewWorkshops workshops;

    DemoWorkshop(Shared shared, CompareServices compare, DemoPlan plan) {
        this.shared = shared;
        this.comparing = compare.comparing();
        this.plan = plan;
        this.workshops = new NewWorkshops(shared.ids(), new SecureRandom(), RoundRules.DEFAULT_MIN_ANSWERS);
    }

    /** Adds both workshops for a facilitator who has none yet. */
    void addFor(String facilitatorId) {
        if (!shared.workshops()
                .visibleTo(facilitatorId, shared.clock().instant())
                .isEmpty()) {
            return;
        }
        Instant now = shared.clock().instant();
        Instant before = now.minus(ANSWERING);
        collecting(create(facilitatorId, "Kundenservice: zum Ausprobieren", before), before);
        compared(create(facilitatorId, "Ziele unseres Kundenservice", now));
    }

    private Workshop create(String ownerId, String title, Instant now) {
        Workshop plain = workshops.workshop(ownerId, title, Language.DE);
        Workshop workshop = new Workshop(
                plain.id(),
                plain.code(),
                plain.leaderCode(),
                ownerId,
                title,
                "Nordlicht Hausgeräte (erfunden)",
                "",
                List.of(Language.values()),
                plain.timeZone(),
                teams(),
                plain.retentionMonths(),
                Map.of(),
                Optional.empty(),
                1);
        Round round = workshops.round(workshop.id());
        Round invited = new Round(
                round.id(),
                workshop.id(),
                1,
                RoundState.DRAFT,
                round.rules(),
                OptionalInt.of(INVITED),
                round.questions(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                1);
        shared.workshops().create(workshop, invited, now);
        return workshop;
    }

    private List<Team> teams() {
        return List.of(
                new Team(workshops.nextId(), LocalText.of("Telefon", "Phone", "Telefon")),
                new Team(workshops.nextId(), LocalText.of("Innendienst", "Back office", "Zázemí")),
                new Team(workshops.nextId(), LocalText.of("Technik", "Field service", "Technici")));
    }

    private Round collecting(Workshop workshop, Instant now) {
        Round draft = shared.workshops().currentRound(workshop.id());
        return shared.workshops().move(draft, RoundState.COLLECTING, now);
    }

    /** Everybody answered in the month before the goals were agreed. */
    private void compared(Workshop workshop) {
        Instant then = DemoPlan.start(shared.clock().instant(), workshop.timeZone())
                .atDay(1)
                .atTime(LocalTime.NOON)
                .atZone(workshop.timeZone())
                .toInstant();
        Round round = collecting(workshop, then.minus(ANSWERING));
        for (DemoAnswers.Person person : people()) {
            answer(workshop, round, person, then.minus(ANSWERING));
        }
        Round current = shared.workshops().currentRound(workshop.id());
        Round closed = shared.workshops().move(current, RoundState.CLOSED, then);
        comparing.compare(workshop, closed, workshop.ownerId(), then);
        plan.follow(workshop, shared.workshops().currentRound(workshop.id()));
    }

    private void answer(Workshop workshop, Round round, DemoAnswers.Person person, Instant now) {
        Question question = round.questions().get(0);
        List<NewStatement> statements = new ArrayList<>();
        for (DemoAnswers.Sentence sentence : person.sentences()) {
            StatementText text = new StatementText(StatementText.normalise(sentence.text()));
            statements.add(new NewStatement(question.id(), statements.size() + 1, text, sentence.senseOnly()));
        }
        Answers answers = new Answers(
                person.leader(),
                team(workshop, person.team()),
                person.language(),
                OptionalInt.of(person.clarity()),
                true,
                statements,
                Set.of());
        String key = shared.ids().next();
        shared.intake()
                .accept(
                        round,
                        new Submission(key, Source.LINK, Optional.empty(), answers),
                        shared.codes().codeFor(key),
                        now);
    }

    private static Optional<String> team(Workshop workshop, String name) {
        return switch (name) {
            case "phone" -> Optional.of(workshop.teams().get(0).id());
            case "office" -> Optional.of(workshop.teams().get(1).id());
            case "workshop" -> Optional.of(workshop.teams().get(2).id());
            default -> Optional.empty();
        };
    }

    private static List<DemoAnswers.Person> people() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(DemoWorkshop.class.getResourceAsStream(ANSWERS), ANSWERS),
                StandardCharsets.UTF_8)) {
            return DemoAnswers.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
