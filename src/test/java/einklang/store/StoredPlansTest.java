package einklang.store;

import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.indicator;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.puts;
import static einklang.testing.SamplePlans.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.plan.Scope;
import einklang.survey.RandomIds;
import einklang.survey.StaleVersion;
import einklang.testing.SamplePlans;
import einklang.testing.SampleWorkshops;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredPlansTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:30:00Z");

    private static PlanStore plans(Database database) {
        SqlWorkshopStore workshops = new SqlWorkshopStore(database, new RandomIds(new Random(1)));
        SampleWorkshops.addFacilitator(database, "ann");
        workshops.create(
                SampleWorkshops.workshop("w", "abcdefghjk", "kjhgfedcba", "ann"), SampleWorkshops.draft("w"), NOW);
        workshops.create(
                SampleWorkshops.workshop("x", "abcdefghjm", "mjhgfedcba", "ann"), SampleWorkshops.draft("x"), NOW);
        return new StoredPlans(database);
    }

    private static long put(PlanStore plans, PlanItem... items) {
        return plans.apply("w", puts(items), "ann", NOW);
    }

    private static long remove(PlanStore plans, PlanItem item) {
        return plans.apply("w", List.of(new PlanEdit.Remove(item)), "ann", NOW);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void everyKindOfThingComesBackAsItWas(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            PlanItem[] items = SamplePlans.everyKind().toArray(PlanItem[]::new);

            assertThat(put(plans, items)).isEqualTo(1);

            Plan plan = plans.read("w");
            assertThat(plan)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*\\.version")
                    .isEqualTo(Plan.of(1, List.of(items)));
            assertThat(plan.goals().get(0).version()).isEqualTo(1);
            assertThat(plan.indicators().get(0).target().orElseThrow()).hasToString("-1E-7");
            assertThat(plans.read("x")).isEqualTo(Plan.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void staleEditStoresNothingOfItsChange(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            put(plans, plans.read("w").goals().get(0));
            Plan before = plans.read("w");

            assertThatThrownBy(() -> put(plans, goal("h", 2), goal("g", 1))).isInstanceOf(StaleVersion.class);
            assertThat(plans.read("w")).isEqualTo(before);
            assertThat(before.goals().get(0).version()).isEqualTo(2);
            assertThat(plans.changes("w", 10)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void removedGoalTakesWhatBelongsToItAndUndoBringsAllBack(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1), measure("m", 1), effect("m", "g", 9), indicator("i", "g", Scope.EXTERNAL));
            put(plans, reading("r", "i", "2026-12-01", "3"));
            Plan before = plans.read("w");

            long change = remove(plans, before.goals().get(0));

            Plan without = plans.read("w");
            assertThat(without.goals()).isEmpty();
            assertThat(without.effects()).isEmpty();
            assertThat(without.indicators()).isEmpty();
            assertThat(without.readings()).isEmpty();
            assertThat(without.measures()).isEqualTo(before.measures());
            plans.undo("w", change, "ann", NOW);
            Plan after = plans.read("w");
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("change", "goals.version")
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void fiftyFirstGoalIsRefused(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(
                    plans,
                    IntStream.range(0, Plan.MOST_GOALS)
                            .mapToObj(i -> goal("g" + i, i))
                            .toArray(PlanItem[]::new));

            assertThatThrownBy(() -> put(plans, goal("more", 51))).isInstanceOf(PlanFull.class);
            assertThat(plans.read("w").goals()).hasSize(Plan.MOST_GOALS);
        }
    }
}
