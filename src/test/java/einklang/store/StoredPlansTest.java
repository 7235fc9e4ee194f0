package einklang.store;

import static einklang.store.PlanScene.NOW;
import static einklang.store.PlanScene.plans;
import static einklang.store.PlanScene.put;
import static einklang.store.PlanScene.remove;
import static einklang.testing.SamplePlans.effect;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.indicator;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.puts;
import static einklang.testing.SamplePlans.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.LocalText;
import einklang.plan.CompanyGoal;
import einklang.plan.Effect;
import einklang.plan.Goal;
import einklang.plan.Measure;
import einklang.plan.MeasureStatus;
import einklang.plan.Plan;
import einklang.plan.PlanEdit;
import einklang.plan.PlanFull;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.plan.Scope;
import einklang.survey.RandomIds;
import einklang.survey.StaleVersion;
import einklang.testing.SamplePlans;
import einklang.testing.TestDatabase;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredPlansTest {

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

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void fullPlanTakesNoMoreIndicatorsAndSaysHowManyItHolds(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            put(
                    plans,
                    IntStream.range(0, Plan.MOST_OTHERS)
                            .mapToObj(i -> indicator("i" + i, "g", Scope.EXTERNAL))
                            .toArray(PlanItem[]::new));

            assertThatThrownBy(() -> put(plans, indicator("more", "g", Scope.EXTERNAL)))
                    .isInstanceOfSatisfying(
                            PlanFull.class, full -> assertThat(full.most()).isEqualTo(Plan.MOST_OTHERS));
            assertThat(plans.read("w").indicators()).hasSize(Plan.MOST_OTHERS);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void fullPlanTakesNoMoreMeasuresButChangesOfItsOwn(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(
                    plans,
                    IntStream.range(0, Plan.MOST_MEASURES)
                            .mapToObj(i -> measure("m" + i, i))
                            .toArray(PlanItem[]::new));
            Measure first = plans.read("w").measures().get(0);
            long removal = remove(plans, first);
            put(plans, measure("last", 501));

            assertThatThrownBy(() -> put(plans, measure("more", 502))).isInstanceOf(PlanFull.class);
            assertThatThrownBy(() -> plans.undo("w", removal, "ann", NOW)).isInstanceOf(PlanFull.class);
            put(plans, plans.read("w").measures().get(7).withStatus(MeasureStatus.DONE));
            assertThat(plans.read("w").measures()).hasSize(Plan.MOST_MEASURES);
            assertThat(plans.read("x").measures()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void thingsOfAnotherWorkshopAreOutOfReach(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1), indicator("i", "g", Scope.INTERNAL));
            Goal goal = plans.read("w").goals().get(0);

            assertThatThrownBy(() -> plans.apply("x", puts(goal.withWeight(5)), "ben", NOW))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> plans.apply("x", List.of(new PlanEdit.Remove(goal)), "ben", NOW))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> plans.apply("x", puts(reading("r", "i", "2026-12-01", "1")), "ben", NOW))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> plans.undo("x", 1, "ben", NOW)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> plans.apply("gone", puts(goal("h", 1)), "ben", NOW))
                    .isInstanceOf(StaleVersion.class);
            assertThat(plans.read("w").goals()).containsExactly(goal);
            assertThat(plans.read("x")).isEqualTo(Plan.EMPTY);
            assertThat(plans.versions("x", "g")).isEmpty();
            assertThat(plans.changes("x", 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void sameKeysInTwoWorkshopsAreTwoThings(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            plans.apply("x", puts(goal("g", 7)), "ben", NOW);
            remove(plans, plans.read("w").goals().get(0));

            assertThat(plans.read("w").goals()).isEmpty();
            assertThat(plans.read("x").goals()).extracting(Goal::position).containsExactly(7);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void nothingIsStoredForWhatSomebodyRemoved(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1), measure("m", 1), indicator("i", "g", Scope.INTERNAL));
            remove(plans, plans.read("w").goals().get(0));

            assertThatThrownBy(() -> put(plans, effect("m", "g", 9))).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> put(plans, indicator("j", "g", Scope.INTERNAL)))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> put(plans, reading("r", "i", "2026-12-01", "1")))
                    .as("its indicator's goal is gone")
                    .isInstanceOf(StaleVersion.class)
                    .hasMessageContaining("goal g (gone)");
            assertThatThrownBy(() -> put(plans, effect("unknown", "g", 9))).isInstanceOf(StaleVersion.class);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void removedCellCanBeFilledAgain(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1), measure("m", 1), effect("m", "g", 9));
            Effect filled = plans.read("w").effects().get(0);
            remove(plans, filled);

            assertThatThrownBy(() -> put(plans, filled)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> remove(plans, filled)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> remove(plans, effect("m", "g", 9))).isInstanceOf(StaleVersion.class);
            put(plans, effect("m", "g", -1));

            assertThat(plans.read("w").effects()).extracting(Effect::value).containsExactly(-1);
            assertThat(plans.read("w").effects()).extracting(Effect::version).containsExactly(3L);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void changeOfNothingOrOfAThingTwiceIsRefused(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);

            assertThatThrownBy(() -> put(plans)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> put(plans, goal("g", 1), goal("g", 2)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(plans.changes("w", 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void hostileTextsAreOnlyTexts(TestDatabase place) {
        String hostile = "=cmd()|' /C calc'!A0 <script>\"; DROP TABLE goal; -- :id ? 🙂";
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, new CompanyGoal("c", 0, 1, LocalText.of(hostile, "", hostile)));

            assertThat(plans.read("w").companyGoals())
                    .extracting(one -> one.text())
                    .containsExactly(LocalText.of(hostile, "", hostile));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ofTwoWritersOfOneThingOneIsTold(TestDatabase place) throws Exception {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            Goal seen = plans.read("w").goals().get(0);

            List<Boolean> stored = PlanScene.atOnce(
                    List.of(() -> put(plans, seen.withWeight(1)), () -> put(plans, seen.withWeight(5))));

            assertThat(stored).containsExactlyInAnyOrder(true, false);
            assertThat(plans.read("w").goals().get(0).version()).isEqualTo(2);
            assertThat(plans.versions("w", "g")).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void writersOfDifferentThingsDoNotDisturbEachOther(TestDatabase place) throws Exception {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);

            List<Boolean> stored = PlanScene.atOnce(IntStream.range(0, 8)
                    .<Callable<Long>>mapToObj(i -> () -> put(plans, goal("g" + i, i)))
                    .toList());

            assertThat(stored).containsOnly(true);
            assertThat(plans.read("w").goals()).hasSize(8);
            assertThat(plans.read("w").change()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void deletedWorkshopLeavesNothingOfItsPlan(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, SamplePlans.everyKind().toArray(PlanItem[]::new));
            plans.apply("x", puts(goal("g", 1)), "ann", NOW);

            new SqlWorkshopStore(database, new RandomIds(new Random(2))).delete("w", NOW);

            for (ItemTable<?> table : PlanTables.ALL) {
                assertThat(PlanScene.rows(database, table.name(), "w"))
                        .as(table.name())
                        .isZero();
            }
            assertThat(PlanScene.rows(database, "plan_change", "w")).isZero();
            assertThat(plans.read("x").goals()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void largestMatrixIsReadAndUndoneWhole(TestDatabase place) {
        PlanItem[] cells = IntStream.range(0, Plan.MOST_MEASURES * Plan.MOST_GOALS)
                .mapToObj(i -> effect("m" + i / Plan.MOST_GOALS, "g" + i % Plan.MOST_GOALS, i % 2 == 0 ? 9 : -1))
                .toArray(PlanItem[]::new);
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(
                    plans,
                    IntStream.range(0, Plan.MOST_GOALS)
                            .mapToObj(i -> goal("g" + i, i))
                            .toArray(PlanItem[]::new));
            put(
                    plans,
                    IntStream.range(0, Plan.MOST_MEASURES)
                            .mapToObj(i -> measure("m" + i, i))
                            .toArray(PlanItem[]::new));
            long change = put(plans, cells);

            assertThat(plans.read("w").effects()).hasSize(cells.length);
            plans.undo("w", change, "ann", NOW);
            assertThat(plans.read("w").effects()).isEmpty();
            assertThat(plans.readAt("w", change).effects()).hasSize(cells.length);
        }
    }
}
