package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import einklang.cli.DemoLauncher;
import einklang.i18n.Language;
import einklang.plan.Effect;
import einklang.plan.EffectMatrix;
import einklang.plan.FindingKind;
import einklang.plan.Goal;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanFindings;
import einklang.plan.Publication;
import einklang.plan.Reading;
import einklang.store.Database;
import einklang.store.DatabaseSettings;
import einklang.store.SqlWorkshopStore;
import einklang.store.StoredPlans;
import einklang.store.StoredPublications;
import einklang.survey.RandomIds;
import einklang.survey.RoundState;
import einklang.survey.WorkshopStore.Summary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, made once by the code that takes real input, and read back. */
class DemoPlanTest {
    @TempDir
    private static Path folder;

    private static Database database;
    private static String workshop;
    private static Plan plan;

    @BeforeAll
    static void start() {
        String url = "jdbc:sqlite:" + folder.resolve("demo.db");
        DemoLauncher.Demo demo = Demo.start(Settings.from(Map.of("EINKLANG_PORT", "0")), url);
        String facilitator = demo.server() instanceof Application application
                ? application
                        .rooms()
                        .accounts()
                        .findByEmail(Demo.EMAIL)
                        .orElseThrow()
                        .id()
                : "";
        demo.server().close();
        database = Database.open(new DatabaseSettings(url, Optional.empty(), Optional.empty()));
        SqlWorkshopStore workshops = new SqlWorkshopStore(database, new RandomIds(new Random(1)));
        workshop = workshops.visibleTo(facilitator, Instant.now()).stream()
                .filter(summary -> summary.state() == RoundState.COMPARED)
                .map(Summary::id)
                .findFirst()
                .orElseThrow();
        plan = new StoredPlans(database).read(workshop);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void everyGoalIsInThreeLanguagesAndComesFromAPile() {
        assertThat(plan.goals()).hasSizeBetween(4, Goal.GOOD_NUMBER);
        assertThat(plan.goals()).allSatisfy(goal -> {
            assertThat(goal.title().missing(List.of(Language.values()))).isEmpty();
            assertThat(goal.moment().missing(List.of(Language.values()))).isEmpty();
            assertThat(goal.themes()).isNotEmpty();
        });
        assertThat(plan.nonGoals()).hasSizeBetween(2, 3);
        assertThat(plan.tradeOffs())
                .hasSizeBetween(2, 3)
                .allMatch(one -> one.tension().isPresent());
        assertThat(plan.commitments()).hasSizeGreaterThan(3);
    }

    @Test
    void measuresAreOfAllKindsAndHelpAndHarm() {
        assertThat(plan.measures().stream().map(one -> one.kind()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(MeasureKind.class));
        assertThat(plan.measures().stream().map(one -> one.status()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(MeasureStatus.class));
        assertThat(plan.effects().stream().map(Effect::value)).contains(9, 3, 1, -1, -3, -9);
        EffectMatrix matrix = EffectMatrix.of(plan);
        assertThat(plan.goals())
                .allSatisfy(goal -> assertThat(matrix.total(goal)).isPositive());
    }

    @Test
    void findingsHaveSomethingToPointOut() {
        PlanFindings findings = PlanFindings.of(plan, List.of(Language.values()), LocalDate.now(ZoneOffset.UTC));

        assertThat(findings.of(FindingKind.HARMFUL_EFFECT)).isNotEmpty();
        assertThat(findings.of(FindingKind.MEASURE_WITHOUT_EFFECT)).hasSize(1);
        assertThat(findings.of(FindingKind.GOAL_ON_ONE_MEASURE)).hasSize(1);
        assertThat(findings.of(FindingKind.GOAL_WITHOUT_EXTERNAL_INDICATOR)).hasSize(1);
        assertThat(findings.of(FindingKind.MISSING_TEXT)).isEmpty();
    }

    @Test
    void everyIndicatorWasReadInSixMonthsThatArePast() {
        assertThat(plan.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.baseline()).isPresent();
            assertThat(indicator.target()).isPresent();
            assertThat(plan.readingsOf(indicator)).hasSize(DemoPlan.MONTHS);
        });
        assertThat(plan.readings().stream().map(Reading::on))
                .allMatch(day -> day.isBefore(LocalDate.now(ZoneOffset.UTC)));
    }

    @Test
    void statesHaveAHistory() {
        StoredPlans plans = new StoredPlans(database);

        assertThat(plan.measures().stream()
                        .mapToInt(one -> plans.versions(workshop, one.id()).size()))
                .contains(3, 2, 1);
    }

    @Test
    void resultAndGoalsAreReleased() {
        Publication released = new StoredPublications(database).read(workshop);

        assertThat(released.result()).isPresent();
        assertThat(released.goals().map(Publication.Goals::change)).contains(plan.change());
    }
}
