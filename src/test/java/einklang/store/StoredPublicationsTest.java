package einklang.store;

import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.plan.PlanEdit;
import einklang.plan.PlanStore;
import einklang.plan.Publication;
import einklang.plan.Publication.Part;
import einklang.survey.Milestones;
import einklang.survey.RandomIds;
import einklang.survey.StaleVersion;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredPublicationsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Publication.Goals GOALS = new Publication.Goals(3, true, false, NOW);

    private static SqlWorkshopStore workshops(Database database) {
        SqlWorkshopStore workshops = new SqlWorkshopStore(database, new RandomIds(new Random(1)));
        SampleWorkshops.addFacilitator(database, "ann");
        workshops.create(
                SampleWorkshops.workshop("w", "abcdefghjk", "kjhgfedcba", "ann"), SampleWorkshops.draft("w"), NOW);
        workshops.create(
                SampleWorkshops.workshop("x", "abcdefghjm", "mjhgfedcba", "ann"), SampleWorkshops.draft("x"), NOW);
        return workshops;
    }

    private static void addBoard(Database database, SqlWorkshopStore workshops) {
        String round = workshops.currentRound("w").id();
        String question = workshops.currentRound("w").questions().get(0).id();
        database.change(handle -> handle.execute(
                "INSERT INTO board (id, round_id, question_id) VALUES (?, ?, ?)", "board", round, question));
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void lastReleaseOfEachPartIsInForce(TestDatabase place) {
        try (Database database = place.open()) {
            addBoard(database, workshops(database));
            StoredPublications publications = new StoredPublications(database);
            Publication.Result result = new Publication.Result(Map.of("board", 7L), LATER);

            publications.release("w", GOALS, "ann");
            publications.release("w", new Publication.Result(Map.of("board", 2L), NOW), "ann");
            publications.release("w", result, "ann");

            assertThat(publications.read("w").goals()).contains(GOALS);
            assertThat(publications.read("w").result()).contains(result);
            assertThat(publications.read("x")).isEqualTo(Publication.NOTHING);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void withdrawnPartIsGoneAndTheOtherStays(TestDatabase place) {
        try (Database database = place.open()) {
            addBoard(database, workshops(database));
            StoredPublications publications = new StoredPublications(database);
            publications.release("w", GOALS, "ann");
            publications.release("w", new Publication.Result(Map.of("board", 2L), NOW), "ann");

            publications.withdraw("w", Part.RESULT, "ann", LATER);
            publications.withdraw("w", Part.RESULT, "ann", LATER);

            assertThat(publications.read("w").result()).isEmpty();
            assertThat(publications.read("w").goals()).contains(GOALS);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void nothingIsReleasedOfAWorkshopThatIsGone(TestDatabase place) {
        try (Database database = place.open()) {
            SqlWorkshopStore workshops = workshops(database);
            StoredPublications publications = new StoredPublications(database);
            publications.release("w", GOALS, "ann");

            workshops.delete("w", LATER);

            assertThat(publications.read("w")).isEqualTo(Publication.NOTHING);
            assertThatThrownBy(() -> publications.release("w", GOALS, "ann")).isInstanceOf(StaleVersion.class);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void milestonesTellWhatIsThereNow(TestDatabase place) {
        try (Database database = place.open()) {
            SqlWorkshopStore workshops = workshops(database);
            PlanStore plans = new StoredPlans(database);
            assertThat(workshops.milestones("w")).isEqualTo(Milestones.NONE);
            assertThat(workshops.milestones("nobody's")).isEqualTo(Milestones.NONE);
            assertThat(workshops.milestones(List.of())).isEmpty();

            plans.apply("w", puts(goal("g", 1), measure("m", 1), effect("m", "g", 3)), "ann", NOW);
            new StoredPublications(database).release("w", GOALS, "ann");

            assertThat(workshops.milestones("w")).isEqualTo(new Milestones(false, true, true, true, true));
            assertThat(workshops.milestones(List.of("w", "x"))).containsEntry("x", Milestones.NONE);

            plans.apply("w", List.of(new PlanEdit.Remove(plans.read("w").goals().get(0))), "ann", LATER);
            new StoredPublications(database).withdraw("w", Part.GOALS, "ann", LATER);

            assertThat(workshops.milestones("w").goals()).isFalse();
            assertThat(workshops.milestones("w").released()).isFalse();
        }
    }
}
