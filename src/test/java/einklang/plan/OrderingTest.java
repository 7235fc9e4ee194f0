package einklang.plan;

import static einklang.testing.SamplePlans.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private static final List<Goal> THREE = List.of(goal("a", 1), goal("b", 2), goal("c", 3));

    private static List<String> positions(List<PlanEdit> edits) {
        return edits.stream()
                .map(edit -> ((PlanEdit.Put) edit).item())
                .map(item -> item.id() + ((Positioned) item).position())
                .toList();
    }

    @Test
    void movingUpStoresTheTwoThatChangePlaces() {
        assertThat(positions(Ordering.moved(THREE, "b", -1))).containsExactly("b1", "a2");
    }

    @Test
    void movingDownByManyStopsAtTheEnd() {
        assertThat(positions(Ordering.moved(THREE, "a", 9))).containsExactly("b1", "c2", "a3");
    }

    @Test
    void nothingIsStoredWhereNothingMoves() {
        assertThat(Ordering.moved(THREE, "a", -1)).isEmpty();
        assertThat(Ordering.moved(THREE, "b", 0)).isEmpty();
        assertThat(Ordering.moved(THREE, "unknown", 1)).isEmpty();
        assertThat(Ordering.moved(List.<Goal>of(), "a", 1)).isEmpty();
    }

    @Test
    void equalPositionsAreToldApartByMoving() {
        List<Goal> equal = List.of(goal("a", 1), goal("b", 1), goal("c", 7));

        assertThat(positions(Ordering.moved(equal, "b", -1))).containsExactly("a2", "c3");
    }

    @Test
    void nextPlaceIsBehindTheLast() {
        assertThat(Ordering.next(List.of(goal("a", 4), goal("b", 2)))).isEqualTo(5);
        assertThat(Ordering.next(List.of())).isEqualTo(1);
    }
}
