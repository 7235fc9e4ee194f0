package einklang.store;

import static einklang.store.PlanScene.NOW;
import static einklang.store.PlanScene.plans;
import static einklang.store.PlanScene.put;
import static einklang.store.PlanScene.remove;
import static einklang.testing.SamplePlans.goal;
import static einklang.testing.SamplePlans.measure;
import static einklang.testing.SamplePlans.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.plan.Goal;
import einklang.plan.Ordering;
import einklang.plan.Plan;
import einklang.plan.PlanChange;
import einklang.plan.PlanEdit;
import einklang.plan.PlanItem;
import einklang.plan.PlanStore;
import einklang.survey.StaleVersion;
import einklang.testing.SamplePlans;
import einklang.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking back, undo and redo. */
class StoredPlanHistoryTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    private static Goal goalOf(PlanStore plans) {
        return plans.read("w").goals().get(0);
    }

    private static long weigh(PlanStore plans, int weight) {
        return plans.apply("w", puts(goalOf(plans).withWeight(weight)), "ben", LATER);
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void planOfThenStaysAsItWas(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            Plan first = plans.read("w");
            weigh(plans, 5);
            Plan second = plans.read("w");
            remove(plans, goalOf(plans));

            assertThat(plans.readAt("w", 0)).isEqualTo(Plan.EMPTY);
            assertThat(plans.readAt("w", -1)).isEqualTo(Plan.EMPTY);
            assertThat(plans.readAt("w", 1)).isEqualTo(first);
            assertThat(plans.readAt("w", 2)).isEqualTo(second);
            assertThat(plans.readAt("w", 3)).isEqualTo(plans.read("w"));
            assertThat(plans.readAt("w", 99)).isEqualTo(plans.read("w"));
            assertThat(plans.read("w").change()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void undoOfAnEditGivesTheContentBefore(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1, 2));
            long change = weigh(plans, 5);

            long undo = plans.undo("w", change, "ann", NOW);

            assertThat(undo).isEqualTo(3);
            assertThat(goalOf(plans).weight()).isEqualTo(2);
            assertThat(goalOf(plans).version()).isEqualTo(3);
            plans.undo("w", undo, "ann", NOW);
            assertThat(goalOf(plans).weight()).as("undone undo").isEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void undoOfEveryKindOfNewThingEmptiesThePlanAndRedoFillsItAgain(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            long change = put(plans, SamplePlans.everyKind().toArray(PlanItem[]::new));
            Plan filled = plans.read("w");

            long undo = plans.undo("w", change, "ann", NOW);

            assertThat(plans.read("w")).isEqualTo(Plan.of(2, List.of()));
            plans.undo("w", undo, "ann", NOW);
            assertThat(plans.read("w"))
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*version", "change")
                    .isEqualTo(filled);
            assertThat(plans.read("w").readings().get(0).version()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void undoAfterSomebodysChangeIsRefusedWhole(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            long change = put(plans, measure("m", 1), goal("g", 1));
            weigh(plans, 5);
            Plan before = plans.read("w");

            assertThatThrownBy(() -> plans.undo("w", change, "ann", NOW))
                    .isInstanceOf(StaleVersion.class)
                    .hasMessageContaining("goal g");
            assertThat(plans.read("w")).isEqualTo(before);
            assertThat(plans.changes("w", 9)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void undoneChangeIsNotUndoneTwice(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            long change = put(plans, goal("g", 1));
            plans.undo("w", change, "ann", NOW);

            assertThatThrownBy(() -> plans.undo("w", change, "ann", NOW)).isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> plans.undo("w", 99, "ann", NOW)).isInstanceOf(StaleVersion.class);
            assertThat(plans.read("w").change()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void ofTwoUndosAtOnceOneIsTold(TestDatabase place) throws Exception {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            long change = put(plans, goal("g", 1));

            assertThat(PlanScene.atOnce(List.of(
                            () -> plans.undo("w", change, "ann", NOW), () -> plans.undo("w", change, "ben", NOW))))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(plans.read("w").goals()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void changesTellWhatWasBeforeAndAfterNewestFirst(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1), measure("m", 1));
            Goal first = goalOf(plans);
            weigh(plans, 5);
            Goal second = goalOf(plans);
            long removal = remove(plans, second);
            plans.undo("w", removal, "ben", LATER);

            List<PlanChange> changes = plans.changes("w", 10);

            assertThat(changes).extracting(PlanChange::number).containsExactly(4L, 3L, 2L, 1L);
            assertThat(changes).extracting(PlanChange::undoable).containsExactly(true, false, false, false);
            assertThat(changes).extracting(PlanChange::actor).containsExactly("ben", "ann", "ben", "ann");
            assertThat(changes.get(0).undoes()).isEqualTo(OptionalLong.of(3));
            assertThat(changes.get(1).undoes()).isEmpty();
            assertThat(changes.get(0).at()).isEqualTo(LATER);
            assertThat(changes.get(0).steps()).containsExactly(PlanScene.step(null, goalOf(plans)));
            assertThat(changes.get(1).steps()).containsExactly(PlanScene.step(second, null));
            assertThat(changes.get(2).steps()).containsExactly(PlanScene.step(first, second));
            assertThat(changes.get(3).steps())
                    .containsExactly(
                            PlanScene.step(null, first),
                            PlanScene.step(null, plans.read("w").measures().get(0)));
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void onlyTheNewestChangesAreTold(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, measure("m", 1));
            put(plans, goal("g", 1));
            Goal first = goalOf(plans);
            weigh(plans, 5);

            assertThat(plans.changes("w", 1)).singleElement().satisfies(change -> {
                assertThat(change.steps()).containsExactly(PlanScene.step(first, goalOf(plans)));
                assertThat(change.undoable()).isTrue();
            });
            assertThat(plans.changes("w", 3)).extracting(PlanChange::undoable).containsExactly(true, false, true);
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void movedGoalsAreOneChangeAndOneUndo(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("a", 1), goal("b", 2), goal("c", 3));
            List<Goal> goals = plans.read("w").goals();

            long moved = plans.apply("w", Ordering.moved(goals, "c", -2), "ann", NOW);

            assertThat(plans.read("w").goals()).extracting(Goal::id).containsExactly("c", "a", "b");
            assertThat(plans.changes("w", 1).get(0).steps())
                    .extracting(step -> step.after().orElseThrow().id())
                    .as("in the order given")
                    .containsExactly("c", "a", "b");
            plans.undo("w", moved, "ann", NOW);
            assertThat(plans.read("w").goals()).extracting(Goal::id).containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @MethodSource("einklang.testing.Databases#both")
    void versionsOfAThingTellWhoMadeThemAndWhen(TestDatabase place) {
        try (Database database = place.open()) {
            PlanStore plans = plans(database);
            put(plans, goal("g", 1));
            Goal first = goalOf(plans);
            weigh(plans, 5);
            Goal second = goalOf(plans);
            plans.apply("w", List.of(new PlanEdit.Remove(second)), "ann", LATER);

            assertThat(plans.versions("w", "g"))
                    .containsExactly(
                            new PlanStore.Version(first, "ann", NOW), new PlanStore.Version(second, "ben", LATER));
            assertThat(plans.versions("w", "unknown")).isEmpty();
        }
    }
}
